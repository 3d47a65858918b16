package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.AccountVerdict;
import io.cspdesk.onboarding.customer.AccountVerification;
import io.cspdesk.onboarding.customer.CustomerRequest;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.workflow.deadline.Waiting;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.registry.OnboardingRegistry;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds what Partner Center would refuse in the account, before it is asked to create it. */
@Component
class VerifyAccount implements JavaDelegate {

  private final AccountVerification verification;
  private final OnboardingRegistry registry;
  private final Partner partner;
  private final Waiting waiting;

  VerifyAccount(
      AccountVerification verification,
      OnboardingRegistry registry,
      Partner partner,
      Waiting waiting) {
    this.verification = verification;
    this.registry = registry;
    this.partner = partner;
    this.waiting = waiting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    if (variables.customerId() == null) {
      verify(variables, execution.getProcessBusinessKey());
    } else {
      // created from this very account, or linked: it can no longer be changed here
      variables.checked(List.of());
      variables.forTheGateway(ProcessVariable.RELATIONSHIP_TO_REQUEST, false);
    }
  }

  private void verify(OnboardingVariables variables, String businessKey) {
    CustomerRequest request = variables.request();
    List<Finding> found = new ArrayList<>(verification.verify(request, partner.isSoldByUs()));
    registry
        .claim(businessKey, variables.domain())
        .map(request::inOtherOnboarding)
        .ifPresent(found::add);
    AccountVerdict verdict = AccountVerdict.of(request, found, partner.isMayInvite());
    variables.writeAcceptedWarnings(verdict.acceptedWarnings());
    variables.checked(verdict.findings());
    variables.forTheGateway(ProcessVariable.RELATIONSHIP_TO_REQUEST, request.isExisting());
    verdict.noInvitation().ifPresent(why -> askAtOnce(variables, why));
  }

  /** Instead of an invitation. */
  private void askAtOnce(OnboardingVariables variables, Finding why) {
    variables.writeFindings(List.of(why));
    variables.remindAt(waiting.atOnce());
  }
}
