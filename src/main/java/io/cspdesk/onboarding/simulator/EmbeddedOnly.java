package io.cspdesk.onboarding.simulator;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Present only while no real Partner Center is configured. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(EmbeddedOnly.NothingConfigured.class)
public @interface EmbeddedOnly {

  /** Written out, since the ready-made property condition takes a value for a match. */
  class NothingConfigured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !PartnerCenterProperties.isRemote(context.getEnvironment());
    }
  }
}
