package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.partnercenter.PartnerCenterClient;
import io.cspdesk.onboarding.partnercenter.PartnerCenterRefusal;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Orders the chosen subscriptions: a cart, and its checkout. The cart outlives a checkout that
 * failed for a while; a second one could be a second order.
 */
@Component
class PlaceOrder implements JavaDelegate {

  private final PartnerCenterClient partnerCenter;
  private final Effects effects;

  PlaceOrder(PartnerCenterClient partnerCenter, Effects effects) {
    this.partnerCenter = partnerCenter;
    this.effects = effects;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    String instance = execution.getProcessInstanceId();
    try {
      List<String> orderIds =
          effects.once(
              instance,
              "create-cart",
              cart ->
                  effects.once(
                      instance,
                      "checkout",
                      checkout ->
                          partnerCenter.placeOrder(
                              variables.customerId(), variables.subscriptions(), cart, checkout)));
      variables.writeOrderIds(orderIds);
    } catch (PartnerCenterRefusal refused) {
      throw Refused.in(execution, Section.SUBSCRIPTIONS, refused);
    }
  }
}
