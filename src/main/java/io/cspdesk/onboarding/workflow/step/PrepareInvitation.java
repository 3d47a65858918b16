package io.cspdesk.onboarding.workflow.step;

import io.cspdesk.onboarding.customer.Address;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.PrimaryContact;
import io.cspdesk.onboarding.partner.Partner;
import io.cspdesk.onboarding.partnercenter.Relationships;
import io.cspdesk.onboarding.relationship.Invitation;
import io.cspdesk.onboarding.relationship.InvitationDraft;
import io.cspdesk.onboarding.relationship.InvitationLink;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
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
    Invitation before = variables.invitation();
    boolean delegatedAdmin = before == null || !Boolean.FALSE.equals(before.delegatedAdmin());
    String link =
        InvitationLink.with(relationships.requestLink(partner.providerId()), delegatedAdmin);
    variables.writeInvitation(
        before != null && before.link() != null && before.body() != null
            ? before.withLink(link)
            : draft(variables.account(), link, delegatedAdmin));
    variables.writeFindings(List.of());
  }

  private Invitation draft(CustomerAccount account, String link, boolean delegatedAdmin) {
    PrimaryContact contact = account == null ? null : account.primaryContact();
    Address address = account == null ? null : account.address();
    String language =
        InvitationDraft.language(
            account == null ? null : account.language(),
            address == null ? null : address.country());
    return InvitationDraft.of(
        language,
        contact == null ? null : contact.fullName(language),
        account == null ? null : account.companyName(),
        link,
        delegatedAdmin,
        partner.providerId() != null);
  }
}
