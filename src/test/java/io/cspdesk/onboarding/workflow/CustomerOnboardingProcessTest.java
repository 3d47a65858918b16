package io.cspdesk.onboarding.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * All stories, one after the other: together they take every way through the diagram. Each class of
 * stories, and each story, also runs by itself.
 */
@StoryEngine
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerOnboardingProcessTest {

  private FlowCoverage coverage;
  private int stories;

  @Nested
  class NewCustomers extends NewCustomerStories {}

  @Nested
  class Corrections extends CorrectionStories {}

  @Nested
  class TechnicalFaults extends TechnicalFaultStories {}

  @Nested
  class ExistingCustomers extends RelationshipStories {}

  @Nested
  class CustomersWhoAcceptThemselves extends DirectAcceptanceStories {}

  @Nested
  class CustomersOfResellers extends ResellerStories {}

  @Nested
  class CancelledOnboardings extends CancellationStories {}

  @Nested
  class PartlyOrdered extends PartialOrderStories {}

  @Nested
  class OnboardingsOfTheFormerVersion extends FormerVersionStories {}

  @BeforeAll
  void watch(@Autowired ProcessEngine engine) {
    coverage = new FlowCoverage(engine, CustomerOnboardingProcessTest.class);
  }

  @BeforeEach
  void watchStory(TestInfo test) {
    coverage.story(test.getDisplayName() + " " + ++stories);
  }

  @AfterAll
  void everyFlowWasTaken() {
    coverage.assertComplete();
  }
}
