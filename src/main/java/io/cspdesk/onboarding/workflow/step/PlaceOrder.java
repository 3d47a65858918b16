package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.partnercenter.Orders;
import io.cspdesk.onboarding.partnercenter.PlacedOrder;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.subscription.PartialOrder;
import io.cspdesk.onboarding.subscription.PartialOrder.OpenLine;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.refusal.Effects;
import io.cspdesk.onboarding.workflow.refusal.Mending;
import io.cspdesk.onboarding.workflow.refusal.RefusedStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Orders the chosen subscriptions: a cart, and its checkout. The cart outlives a checkout that
 * failed for a while; a second one could be a second order. What was ordered while other lines were
 * not is put aside, so that another try orders only the rest.
 */
@Component
class PlaceOrder implements JavaDelegate {

  private final Orders orders;
  private final Effects effects;

  PlaceOrder(Orders orders, Effects effects) {
    this.orders = orders;
    this.effects = effects;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    try {
      keep(place(execution.getProcessInstanceId(), variables), variables);
    } catch (RefusedStep refused) {
      throw Mending.in(execution, Section.SUBSCRIPTIONS, refused);
    }
  }

  private PlacedOrder place(String instance, OnboardingVariables variables) {
    String customerId = variables.required(ProcessVariable.CUSTOMER_ID);
    List<OrderLine> lines = List.of(variables.required(ProcessVariable.SUBSCRIPTIONS));
    String mpnId =
        Optional.ofNullable(variables.reseller()).map(IndirectReseller::mpnId).orElse(null);
    return effects.once(
        instance,
        "create-cart",
        cart ->
            effects.once(
                instance,
                "checkout",
                checkout -> orders.place(customerId, lines, mpnId, cart, checkout)));
  }

  private static void keep(PlacedOrder placed, OnboardingVariables variables) {
    variables.writeOrderIds(
        Stream.concat(variables.orderIds().stream(), placed.orderIds().stream()).toList());
    List<OrderLine> wanted = List.of(variables.required(ProcessVariable.SUBSCRIPTIONS));
    PartialOrder order = PartialOrder.of(variables.orderedLines(), wanted, placed.refusedLines());
    if (!order.isWhole()) {
      variables.writeOrderedLines(order.ordered());
      variables.writeSubscriptions(order.openLines());
      variables.writeFindings(findings(order.open(), placed, variables.country()));
    }
    variables.forTheGateway(ProcessVariable.ORDER_INCOMPLETE, !placed.failures().isEmpty());
  }

  /** Of all lines that failed by one refusal it is asked once what follows from it. */
  private static List<Finding> findings(
      List<OpenLine> open, PlacedOrder placed, @Nullable String country) {
    return placed.failures().stream()
        .flatMap(
            failure ->
                IntStream.range(0, open.size())
                    .filter(position -> failure.lines().contains(open.get(position).number()))
                    .mapToObj(Mending.lines(failure.refusal(), country)))
        .toList();
  }
}
