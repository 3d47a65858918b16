package io.cspdesk.onboarding.simulator;

import io.cspdesk.onboarding.simulator.control.CallLog;
import io.cspdesk.onboarding.simulator.fault.ConnectionCutter;
import io.cspdesk.onboarding.simulator.fault.FaultStore;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EmbeddedOnly
class SimulatorConfiguration {

  @Bean
  FilterRegistrationBean<SimulatorFilter> simulatorFilter(
      SimulatorAccess access, FaultStore faults, CallLog calls) {
    FilterRegistrationBean<SimulatorFilter> filter =
        new FilterRegistrationBean<>(new SimulatorFilter(access, faults, calls));
    filter.addUrlPatterns(SimulatorFilter.PARTNER_CENTER + "*", SimulatorFilter.AUTHORITY + "*");
    return filter;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectionCutter() {
    return tomcat -> tomcat.addEngineValves(new ConnectionCutter());
  }
}
