package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.partnercenter.Relationships;
import io.cspdesk.onboarding.relationship.Addressee;
import io.cspdesk.onboarding.relationship.InvitationDraft;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches the link and drafts the mail; what somebody wrote before is kept with the new link. */
@Component
class PrepareInvitation implements JavaDelegate {

  private final Relationships relationships;

  private final Partner partner;

  PrepareInvitation(Relationships relationships, Partner partner) {
    this.relationships = relationships;
    this.partner = partner;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OnboardingVariables variables = OnboardingVariables.of(execution);
    String provider = partner.providerId();
    variables.writeInvitation(
        InvitationDraft.renewed(
            variables.invitation(),
            relationships.requestLink(provider),
            addressee(variables.account()),
            provider != null));
    variables.writeFindings(List.of());
  }

  private static Addressee addressee(@Nullable CustomerAccount given) {
    CustomerAccount account = Objects.requireNonNullElse(given, CustomerAccount.NOTHING);
    String language = InvitationDraft.language(account.language(), account.country());
    return new Addressee(language, account.contactName(language), account.companyName());
  }
}
