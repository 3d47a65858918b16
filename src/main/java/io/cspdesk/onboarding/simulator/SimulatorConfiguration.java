package io.cspdesk.onboarding.simulator;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.simulator.control.CallLog;
import io.cspdesk.onboarding.simulator.fault.ConnectionCutter;
import io.cspdesk.onboarding.simulator.fault.FaultStore;
import java.time.Clock;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The room's only door and switch: it is there while no real Partner Center is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(SimulatorConfiguration.NoRealPartnerCenter.class)
@ComponentScan
public class SimulatorConfiguration {

  static class NoRealPartnerCenter implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !PartnerCenterProperties.isRemote(context.getEnvironment());
    }
  }

  // bound here, since the application's scan for settings asks for no condition
  @Bean
  SimulatorProperties simulatorProperties(Environment settings) {
    return Binder.get(settings).bindOrCreate(SimulatorProperties.PREFIX, SimulatorProperties.class);
  }

  @Bean
  FilterRegistrationBean<SimulatorFilter> simulatorFilter(
      SimulatorAccess access, FaultStore faults, CallLog calls, Clock clock) {
    FilterRegistrationBean<SimulatorFilter> filter =
        new FilterRegistrationBean<>(new SimulatorFilter(access, faults, calls, clock));
    filter.addUrlPatterns("/simulator/partner-center/*", AuthorityEndpoint.ROOT + "*");
    return filter;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectionCutter() {
    return tomcat -> tomcat.addEngineValves(new ConnectionCutter());
  }
}
