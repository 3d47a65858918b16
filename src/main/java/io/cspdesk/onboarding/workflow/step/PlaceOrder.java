package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.partnercenter.PartnerCenterClient;
import io.cspdesk.onboarding.partnercenter.PlacedOrder;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.refusal.Effects;
import io.cspdesk.onboarding.workflow.refusal.Mending;
import io.cspdesk.onboarding.workflow.refusal.RefusedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Orders the chosen subscriptions: a cart, and its checkout. The cart outlives a checkout that
 * failed for a while; a second one could be a second order. What was ordered while other lines were
 * not is put aside, so that another try orders only the rest.
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
    IndirectReseller reseller = variables.reseller();
    try {
      PlacedOrder placed =
          effects.once(
              instance,
              "create-cart",
              cart ->
                  effects.once(
                      instance,
                      "checkout",
                      checkout ->
                          partnerCenter.placeOrder(
                              variables.customerId(),
                              variables.subscriptions(),
                              reseller == null ? null : reseller.mpnId(),
                              cart,
                              checkout)));
      List<String> orderIds = new ArrayList<>(variables.orderIds());
      orderIds.addAll(placed.orderIds());
      variables.writeOrderIds(orderIds);
      if (!placed.failures().isEmpty() || !variables.orderedLines().isEmpty()) {
        putAside(variables, placed);
      }
      variables.forTheGateway(ProcessVariable.ORDER_INCOMPLETE, !placed.failures().isEmpty());
    } catch (RefusedStep refused) {
      throw Mending.in(execution, Section.SUBSCRIPTIONS, refused);
    }
  }

  private static void putAside(OnboardingVariables variables, PlacedOrder placed) {
    List<OrderLine> wanted = variables.subscriptions();
    Set<Integer> failed = new TreeSet<>();
    placed.failures().forEach(failure -> failed.addAll(failure.lines()));
    List<OrderLine> ordered = new ArrayList<>(variables.orderedLines());
    List<OrderLine> open = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int number = 0; number < wanted.size(); number++) {
      if (!failed.contains(number)) {
        ordered.add(wanted.get(number));
        continue;
      }
      findings.add(Mending.line(open.size(), refusalOf(number, placed), variables.country()));
      open.add(wanted.get(number));
    }
    variables.writeOrderedLines(ordered);
    variables.writeSubscriptions(open);
    variables.writeFindings(findings);
  }

  private static PartnerCenterRefusal refusalOf(int line, PlacedOrder placed) {
    return placed.failures().stream()
        .filter(failure -> failure.lines().contains(line))
        .findFirst()
        .orElseThrow()
        .refusal();
  }
}
