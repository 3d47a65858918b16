package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.Outcome;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Word;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** An end event tells by its property {@code outcome} how the onboarding ended. */
@Component
class RecordOutcome implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    FlowElement end = execution.getBpmnModelElementInstance();
    OnboardingVariables.of(execution)
        .writeWord(
            ProcessVariable.OUTCOME,
            told(end)
                .map(told -> Word.ofId(Outcome.class, told).orElseThrow())
                .orElseGet(() -> ofFormerModel(end.getId())));
  }

  private static Optional<String> told(FlowElement end) {
    return end
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> property.getCamundaName().equals(ProcessVariable.OUTCOME.id()))
        .map(CamundaProperty::getCamundaValue)
        .findFirst();
  }

  /**
   * An onboarding may still run on the model before this property, whose end events were named
   * after their outcome, but for the one where the provider sells.
   */
  private static Outcome ofFormerModel(String endEvent) {
    return Word.ofId(Outcome.class, endEvent).orElse(Outcome.RELATIONSHIP_ESTABLISHED);
  }
}
