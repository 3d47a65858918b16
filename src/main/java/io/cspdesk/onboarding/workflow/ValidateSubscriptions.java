package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.subscription.OfferCatalogue;
import io.cspdesk.onboarding.subscription.SubscriptionRules;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Passes an order that can be had in the customer's country as it stands. */
@Component
class ValidateSubscriptions implements JavaDelegate {

  private final OfferCatalogue catalogue;

  ValidateSubscriptions(OfferCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    variables.checked(
        SubscriptionRules.check(variables.subscriptions(), catalogue.offers(variables.country())));
  }
}
