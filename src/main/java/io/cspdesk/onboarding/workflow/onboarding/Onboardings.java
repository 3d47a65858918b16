package io.cspdesk.onboarding.workflow.onboarding;

import io.cspdesk.onboarding.handover.SetupInformation;
import io.cspdesk.onboarding.handover.SetupInformationVault;
import io.cspdesk.onboarding.workflow.model.MessageName;
import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other rooms may do with onboardings, without knowing the engine. */
@Component
public class Onboardings {

  private final RuntimeService runtime;
  private final HistoryService history;
  private final CallersTask callersTask;
  private final OnboardingViews views;
  private final OnboardingList list;
  private final SetupInformationVault vault;

  Onboardings(
      RuntimeService runtime,
      HistoryService history,
      CallersTask callersTask,
      OnboardingViews views,
      OnboardingList list,
      SetupInformationVault vault) {
    this.runtime = runtime;
    this.history = history;
    this.callersTask = callersTask;
    this.views = views;
    this.list = list;
    this.vault = vault;
  }

  /**
   * @return the business key
   * @throws Rejection 409 when the business key was used or the domain is being onboarded, or both
   *     are still to be decided
   */
  public String start(StartRequest request) {
    VariableMap variables = Variables.createVariables();
    putJson(variables, ProcessVariable.ACCOUNT, request.account());
    putJson(variables, ProcessVariable.AGREEMENT, request.agreement());
    putJson(variables, ProcessVariable.SUBSCRIPTIONS, request.subscriptions());
    put(variables, ProcessVariable.EXISTING_CUSTOMER, request.existingCustomer());
    put(variables, ProcessVariable.EXISTING_DOMAIN, request.existingDomain());
    put(variables, ProcessVariable.INDIRECT_RESELLER_ID, request.indirectResellerId());
    return EngineCalls.ask(
            () ->
                runtime.startProcessInstanceByKey(
                    OnboardingProcess.KEY, request.businessKey(), variables))
        .getBusinessKey();
  }

  /** Empty also when the caller may not see it. */
  public Optional<OnboardingView> find(String businessKey) {
    return EngineCalls.ask(
        () ->
            Optional.ofNullable(query().processInstanceBusinessKey(businessKey).singleResult())
                .map(views::of));
  }

  /**
   * @param page from 0
   */
  public OnboardingView.Page list(OnboardingFilter filter, int page, int size) {
    return EngineCalls.ask(() -> list.page(filter, page, size));
  }

  /**
   * Shows the temporary password to whoever hands the tenant over, once.
   *
   * @return empty when it was shown before
   * @throws Rejection 403 for anyone but the assignee of the hand-over
   */
  public Optional<SetupInformation> revealSetupInformation(String businessKey) {
    return EngineCalls.ask(
        () -> vault.revealOnce(businessKey, handOver(businessKey).getAssignee()));
  }

  private Task handOver(String businessKey) {
    return callersTask
        .find(businessKey, UserTask.HAND_OVER)
        .orElseThrow(
            () ->
                Rejection.forbidden(
                    "not-your-hand-over",
                    "The setup information is shown to the assignee of the hand-over only:"
                        + " claim that task first."));
  }

  /**
   * The customer accepted our invitation.
   *
   * @throws Rejection 409 when the onboarding does not wait for that
   */
  public void relationshipAccepted(String businessKey, String customerId) {
    tell(
        businessKey,
        MessageName.RELATIONSHIP_ACCEPTED,
        Map.of(ProcessVariable.CUSTOMER_ID.id(), customerId),
        "This onboarding does not wait for a customer to accept a relationship.");
  }

  /**
   * The customer signed the agreement; Partner Center is asked whether it knows.
   *
   * @throws Rejection 409 when the onboarding does not wait for that
   */
  public void agreementAccepted(String businessKey) {
    tell(
        businessKey,
        MessageName.AGREEMENT_ACCEPTED,
        Map.of(),
        "This onboarding does not wait for a customer to accept the agreement.");
  }

  /**
   * @param reason if one is given
   * @throws Rejection 409 when the onboarding is over, or being cancelled already
   */
  public void cancel(String businessKey, @Nullable String reason) {
    tell(
        businessKey,
        MessageName.CANCEL_ONBOARDING,
        reason == null ? Map.of() : Map.of(ProcessVariable.REASON.id(), reason),
        "This onboarding is over, or being cancelled already.");
  }

  private void tell(
      String businessKey, MessageName message, Map<String, Object> carried, String otherwise) {
    EngineCalls.ask(
        () -> {
          correlate(businessKey, message, carried, otherwise);
          return null;
        });
  }

  private void correlate(
      String businessKey, MessageName message, Map<String, Object> carried, String otherwise) {
    try {
      runtime
          .createMessageCorrelation(message.id())
          .processInstanceBusinessKey(businessKey)
          .setVariables(carried)
          .correlate();
    } catch (MismatchingMessageCorrelationException notWaiting) {
      throw Rejection.conflict("", "not-waiting", otherwise);
    }
  }

  private HistoricProcessInstanceQuery query() {
    return history.createHistoricProcessInstanceQuery().processDefinitionKey(OnboardingProcess.KEY);
  }

  private static void putJson(
      VariableMap variables, ProcessVariable<?> variable, @Nullable Object value) {
    put(
        variables,
        variable,
        value == null ? null : SpinValues.jsonValue(VariableJson.write(value)).create());
  }

  private static void put(
      VariableMap variables, ProcessVariable<?> variable, @Nullable Object value) {
    if (value != null) {
      variables.putValue(variable.id(), value);
    }
  }
}
