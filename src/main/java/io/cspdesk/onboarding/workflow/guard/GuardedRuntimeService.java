package io.cspdesk.onboarding.workflow.guard;

import io.cspdesk.onboarding.workflow.model.MessageName;
import io.cspdesk.onboarding.workflow.model.Rejection;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who may send our messages send them, with what they carry and nothing else. The engine
 * by itself would ask for the right to change an instance at will.
 */
class GuardedRuntimeService extends RuntimeServiceImpl {

  @Override
  public MessageCorrelationBuilder createMessageCorrelation(String messageName) {
    return MessageName.ofId(messageName)
        .<MessageCorrelationBuilder>map(message -> new Correlation(commandExecutor, message))
        .orElseGet(() -> super.createMessageCorrelation(messageName));
  }

  /** Whichever way it is asked to correlate, it comes through {@link #execute}. */
  private static class Correlation extends MessageCorrelationBuilderImpl {

    private final MessageName message;

    Correlation(CommandExecutor executor, MessageName message) {
      super(executor, message.id());
      this.message = message;
    }

    @Override
    protected <T> T execute(Command<T> correlation) {
      refuseOthers(payloadProcessInstanceVariablesLocal);
      refuseOthers(payloadProcessInstanceVariablesToTriggeredScope);
      Map<String, Object> carried =
          payloadProcessInstanceVariables == null ? Map.of() : payloadProcessInstanceVariables;
      ClientInput.checkMessage(message, carried);
      return commandExecutor.execute(
          context -> {
            var sender = context.getAuthentication();
            if (!MessageName.maySend(sender == null ? null : sender.getGroupIds())) {
              throw new AuthorizationException(
                  "Your role may not send the message " + message.id() + ".");
            }
            return context.runWithoutAuthorization(correlation);
          });
    }

    private void refuseOthers(@Nullable Map<String, Object> variables) {
      if (variables != null && !variables.isEmpty()) {
        throw Rejection.badRequest(
            variables.keySet().iterator().next(),
            "variable-not-allowed",
            "Send what belongs to " + message.id() + " as process variables.");
      }
    }
  }
}
