package io.cspdesk.onboarding.workflow.onboarding;

import com.fasterxml.jackson.annotation.JsonValue;
import io.cspdesk.onboarding.workflow.model.Outcome;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Word;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.jspecify.annotations.Nullable;

/**
 * How far an onboarding is. What is true of one and what a list of them asks for stand together.
 */
public enum OnboardingState implements Word {
  RUNNING {
    @Override
    boolean holds(HistoricProcessInstance instance, @Nullable String outcome) {
      return instance.getEndTime() == null;
    }

    @Override
    void narrow(HistoricProcessInstanceQuery query) {
      query.unfinished();
    }
  },

  /** It came to one of its ends, whichever but being cancelled. */
  COMPLETED {
    @Override
    boolean holds(HistoricProcessInstance instance, @Nullable String outcome) {
      return reachedAnEnd(instance) && !Outcome.CANCELLED.id().equals(outcome);
    }

    @Override
    void narrow(HistoricProcessInstanceQuery query) {
      query
          .completed()
          .variableValueNotEquals(ProcessVariable.OUTCOME.id(), Outcome.CANCELLED.id());
    }
  },

  /** Also when somebody deleted it, which sets no outcome. */
  CANCELLED {
    @Override
    boolean holds(HistoricProcessInstance instance, @Nullable String outcome) {
      return instance.getEndTime() != null
          && (!reachedAnEnd(instance) || Outcome.CANCELLED.id().equals(outcome));
    }

    @Override
    void narrow(HistoricProcessInstanceQuery query) {
      query
          .finished()
          .or()
          .externallyTerminated()
          .internallyTerminated()
          .variableValueEquals(ProcessVariable.OUTCOME.id(), Outcome.CANCELLED.id())
          .endOr();
    }
  };

  /** Of one onboarding. */
  abstract boolean holds(HistoricProcessInstance instance, @Nullable String outcome);

  /** The same of many: every end of the process records its outcome. */
  abstract void narrow(HistoricProcessInstanceQuery query);

  /**
   * @param outcome if one is recorded
   */
  static OnboardingState of(HistoricProcessInstance instance, @Nullable String outcome) {
    return Stream.of(values())
        .filter(state -> state.holds(instance, outcome))
        .findFirst()
        .orElseThrow();
  }

  /**
   * @throws Rejection 400 when there is no such state
   */
  public static OnboardingState ofId(String id) {
    return Word.ofId(OnboardingState.class, id)
        .orElseThrow(
            () ->
                Rejection.badRequest(
                    "state", "unknown-state", "state is one of running, completed, cancelled."));
  }

  @Override
  @JsonValue
  public String id() {
    return Word.super.id();
  }

  private static boolean reachedAnEnd(HistoricProcessInstance instance) {
    return HistoricProcessInstance.STATE_COMPLETED.equals(instance.getState());
  }
}
