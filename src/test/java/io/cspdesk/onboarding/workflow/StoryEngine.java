package io.cspdesk.onboarding.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole application with the engine that every story runs in, started once for all of them.
 * Jobs are run by hand; nothing is remembered of what Partner Center answered.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:stories;DB_CLOSE_DELAY=-1",
      "onboarding.setup-information.key-file=target/stories-test.key",
      "partner-center.cache-for=0s",
      "camunda.bpm.job-execution.enabled=false",
      "spring.main.allow-bean-definition-overriding=true"
    })
@Import(WatchedEngine.class)
@interface StoryEngine {}
