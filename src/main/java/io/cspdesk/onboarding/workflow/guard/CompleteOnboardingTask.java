package io.cspdesk.onboarding.workflow.guard;

import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.workflow.model.AgreementWay;
import io.cspdesk.onboarding.workflow.model.OnboardingProcess;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.task.Standing;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** The engine's own command, and between "may this user?" and "so be it": "may this task?". */
class CompleteOnboardingTask extends CompleteTaskCmd {

  private final transient Partner partner;

  CompleteOnboardingTask(
      Partner partner,
      String taskId,
      @Nullable Map<String, Object> variables,
      boolean returnVariables,
      boolean deserializeReturnedVariables) {
    super(taskId, variables, returnVariables, deserializeReturnedVariables);
    this.partner = partner;
  }

  @Override
  protected void checkCompleteTask(TaskEntity task, CommandContext commandContext) {
    super.checkCompleteTask(task, commandContext);
    if (task.getProcessDefinition().getKey().equals(OnboardingProcess.KEY)) {
      UserTask.ofId(task.getTaskDefinitionKey())
          .ifPresent(step -> check(step, OnboardingVariables.of(task)));
    }
  }

  private void check(UserTask step, OnboardingVariables onboarding) {
    Map<String, Object> sent = variables == null ? Map.of() : variables;
    ClientInput.checkCompletion(step, sent)
        .flatMap(decision -> step.refusal(decision, standing(onboarding, sent)))
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  private Standing standing(OnboardingVariables onboarding, Map<String, Object> sent) {
    return new Standing(
        onboarding.customerId() != null,
        onboarding.existingCustomer(),
        onboarding.isAgreement(AgreementWay.DIRECT),
        partner.needsReseller(),
        partner.isMayInvite(),
        onboarding.invitation(),
        edited(onboarding.invitation(), sent));
  }

  /** Whoever sends none leaves the draft as it is; whoever sends nothing would remove it. */
  private static @Nullable Invitation edited(
      @Nullable Invitation drafted, Map<String, Object> sent) {
    TypedValue value = Variables.fromMap(sent).getValueTyped(ProcessVariable.INVITATION.id());
    if (value == null) {
      return drafted;
    }
    return value instanceof SerializableValue json && json.getValueSerialized() != null
        ? ProcessVariable.INVITATION.readJson(json.getValueSerialized())
        : null;
  }
}
