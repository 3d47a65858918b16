package io.cspdesk.onboarding.workflow.guard;

import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.MessageName;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.VariableJson.UnreadableJson;
import io.cspdesk.onboarding.workflow.task.UserTask;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a client may put into an onboarding. A start sets what the contract lets it set, a
 * completing task its own variables and its decision; each of the right type and readable. Whether
 * the content makes sense is for the rules to find.
 */
public final class ClientInput {

  private ClientInput() {}

  public static void checkStart(Map<String, Object> variables) {
    check(variables, ProcessVariable::settableAtStart, "no start may set it");
  }

  /** What may be sent with a message: the names are the contract's. */
  static void checkMessage(MessageName message, Map<String, Object> variables) {
    check(variables, message::carries, "the message " + message.id() + " does not carry it");
  }

  /**
   * @return what was decided; empty where there is nothing to decide
   */
  static Optional<Decision> checkCompletion(UserTask task, Map<String, Object> variables) {
    check(variables, task::maySet, "the task " + task.id() + " may not set it");
    return task.decision()
        .map(variable -> decision(task, variable.id(), variables.get(variable.id())));
  }

  private static Decision decision(UserTask task, String variable, @Nullable Object value) {
    return task.decisions().stream()
        .filter(decision -> decision.id().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                Rejection.badRequest(
                    variable,
                    "invalid-decision",
                    "To complete "
                        + task.id()
                        + ", set "
                        + variable
                        + " to one of "
                        + task.decisions().stream()
                            .map(Decision::id)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static void check(
      Map<String, Object> variables, Predicate<ProcessVariable<?>> allowed, String otherwise) {
    VariableMap typed = Variables.fromMap(variables);
    for (String name : variables.keySet()) {
      ProcessVariable<?> variable =
          ProcessVariable.ofId(name)
              .filter(allowed)
              .orElseThrow(
                  () ->
                      Rejection.badRequest(
                          shortened(name),
                          "variable-not-allowed",
                          "The variable " + shortened(name) + " is refused: " + otherwise + "."));
      checkValue(variable, typed.getValueTyped(name));
    }
  }

  private static void checkValue(ProcessVariable<?> variable, TypedValue value) {
    if (variable.isJson()) {
      checkJson(variable, value);
    } else if (value instanceof SerializableValue || !variable.takes(value.getValue())) {
      throw wrongType(variable);
    } else if (value.getValue() instanceof String text
        && (text.length() > OnboardingVariables.MAX_TEXT || hasControlCharacter(text))) {
      throw Rejection.badRequest(
          variable.id(),
          "unusable-text",
          "The variable "
              + variable.id()
              + " takes at most "
              + OnboardingVariables.MAX_TEXT
              + " characters, and no control characters.");
    }
  }

  private static void checkJson(ProcessVariable<?> variable, TypedValue value) {
    if (value instanceof JsonValue json) {
      String text = ((SerializableValue) json).getValueSerialized();
      if (text == null) {
        return;
      }
      try {
        variable.readJson(text);
      } catch (UnreadableJson e) {
        throw Rejection.badRequest(e.field(), "unreadable", e.sentence());
      }
    } else if (value instanceof SerializableValue || value.getValue() != null) {
      // asking a serialized object for its value would deserialize it, or fail
      throw wrongType(variable);
    }
  }

  private static Rejection wrongType(ProcessVariable<?> variable) {
    return Rejection.badRequest(
        variable.id(),
        "wrong-type",
        "The variable " + variable.id() + " has to be of type " + variable.type() + ".");
  }

  private static boolean hasControlCharacter(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }

  private static String shortened(String name) {
    return name.length() <= 100 ? name : name.substring(0, 100) + "…";
  }
}
