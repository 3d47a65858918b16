package io.cspdesk.onboarding.access;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts sign-in before everything that is not a page of the web applications. */
@Configuration
class AccessConfiguration {

  @Bean
  FilterRegistrationBean<SignInFilter> signInFilter(ProcessEngine engine) {
    FilterRegistrationBean<SignInFilter> filter =
        new FilterRegistrationBean<>(new SignInFilter(engine));
    filter.addUrlPatterns("/engine-rest/*", "/api/*", "/simulator/control/*");
    filter.setAsyncSupported(true);
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
    return filter;
  }
}
