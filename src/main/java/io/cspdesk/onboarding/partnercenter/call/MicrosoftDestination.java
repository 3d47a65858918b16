package io.cspdesk.onboarding.partnercenter.call;

import io.cspdesk.onboarding.OnboardingProperties;
import java.net.URI;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.stereotype.Component;

/** What the settings name, and the cloud's own addresses where they name none. */
@Component
@Conditional(MicrosoftDestination.Configured.class)
class MicrosoftDestination implements Destination {

  private final PartnerCenterProperties properties;
  private final CloudAddresses cloud;

  MicrosoftDestination(PartnerCenterProperties properties, OnboardingProperties onboarding) {
    this.properties = properties;
    this.cloud = CloudAddresses.of(onboarding.partner().cloud());
  }

  @Override
  public URI partnerCenter() {
    return properties.baseUrl() == null ? cloud.partnerCenter() : withoutEnd(properties.baseUrl());
  }

  @Override
  public URI authority() {
    return properties.authority() == null ? cloud.authority() : withoutEnd(properties.authority());
  }

  @Override
  public AppRegistration registration() {
    return properties.registration();
  }

  @Override
  public boolean isHere() {
    return false;
  }

  private static URI withoutEnd(URI url) {
    return URI.create(url.toString().replaceAll("/+$", ""));
  }

  static class Configured implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return PartnerCenterProperties.isRemote(context.getEnvironment());
    }
  }
}
