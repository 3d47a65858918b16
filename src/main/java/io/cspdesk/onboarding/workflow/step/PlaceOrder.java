package io.cspdesk.onboarding.workflow.step;

import static java.util.stream.Collectors.toMap;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.partnercenter.Orders;
import io.cspdesk.onboarding.partnercenter.PlacedOrder;
import io.cspdesk.onboarding.partnercenter.PlacedOrder.Failure;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.subscription.PartialOrder;
import io.cspdesk.onboarding.subscription.PartialOrder.OpenLine;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.refusal.Effects;
import io.cspdesk.onboarding.workflow.refusal.Mending;
import io.cspdesk.onboarding.workflow.refusal.RefusedStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    String mpnId =
        Optional.ofNullable(variables.reseller()).map(IndirectReseller::mpnId).orElse(null);
    return effects.once(
        instance,
        "create-cart",
        cart ->
            effects.once(
                instance,
                "checkout",
                checkout ->
                    orders.place(
                        variables.customerId(), variables.subscriptions(), mpnId, cart, checkout)));
  }

  private static void keep(PlacedOrder placed, OnboardingVariables variables) {
    variables.writeOrderIds(
        Stream.concat(variables.orderIds().stream(), placed.orderIds().stream()).toList());
    PartialOrder order =
        PartialOrder.of(variables.orderedLines(), variables.subscriptions(), placed.refusedLines());
    if (!order.isWhole()) {
      variables.writeOrderedLines(order.ordered());
      variables.writeSubscriptions(order.openLines());
      variables.writeFindings(findings(order.open(), placed, variables.country()));
    }
    variables.forTheGateway(ProcessVariable.ORDER_INCOMPLETE, !placed.failures().isEmpty());
  }

  /** What follows from a refusal is looked up once for all lines that failed by it. */
  private static List<Finding> findings(List<OpenLine> open, PlacedOrder placed, String country) {
    Map<Failure, IntFunction<Finding>> found =
        placed.failures().stream()
            .collect(
                toMap(Function.identity(), failure -> Mending.lines(failure.refusal(), country)));
    return IntStream.range(0, open.size())
        .mapToObj(
            position -> found.get(placed.failureOf(open.get(position).number())).apply(position))
        .toList();
  }
}
