package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Section;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The customer has not accepted in time: somebody attests, or lets the customer have more time. */
@Component
class AskAgain implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    variables.writeWord(ProcessVariable.SECTION_TO_UPDATE, Section.AGREEMENT);
    variables.writeFindings(
        List.of(Finding.warning("agreement.acceptance", FindingCode.NOT_ACCEPTED_YET)));
  }
}
