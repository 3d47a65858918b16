package io.cspdesk.onboarding;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts engine, Tasklist, Cockpit, REST and, with nothing configured, the simulator. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OnboardingApplication {

  public static void main(String[] args) {
    SpringApplication.run(OnboardingApplication.class, args);
  }
}
