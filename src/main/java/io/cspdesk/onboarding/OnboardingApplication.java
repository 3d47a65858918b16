package io.cspdesk.onboarding;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Starts engine, Tasklist, Cockpit, REST and, with nothing configured, the simulator. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ConfigurationPropertiesScan
@ComponentScan(
    excludeFilters = {
      // as @SpringBootApplication has them
      @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
      @ComponentScan.Filter(
          type = FilterType.CUSTOM,
          classes = AutoConfigurationExcludeFilter.class),
      // the simulator's configuration alone is found; it brings the rest, or nothing
      @ComponentScan.Filter(
          type = FilterType.REGEX,
          pattern = "io\\.cspdesk\\.onboarding\\.simulator\\.(?!SimulatorConfiguration$).*")
    })
public class OnboardingApplication {

  public static void main(String[] args) {
    SpringApplication.run(OnboardingApplication.class, args);
  }
}
