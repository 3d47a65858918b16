package io.cspdesk.onboarding.workflow.task;

import static io.cspdesk.onboarding.workflow.model.Decision.CANCEL;
import static io.cspdesk.onboarding.workflow.model.Decision.CONTINUE;
import static io.cspdesk.onboarding.workflow.model.Decision.EXISTING_CUSTOMER;

import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.OnboardingVariables;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody completes or corrects the account, or says that the tenant is there already. */
final class AccountInfo extends TaskRules {

  /** For the review as well, which may send the account back here. */
  static final String CUSTOMER_EXISTS =
      "The customer exists at Microsoft already, so the account can no longer be changed here:"
          + " correct the other sections and submit.";

  AccountInfo() {
    super(
        Role.STAFF,
        Set.of(
            ProcessVariable.ACCOUNT,
            ProcessVariable.EXISTING_CUSTOMER,
            ProcessVariable.EXISTING_DOMAIN),
        ProcessVariable.ACCOUNT_DECISION,
        CONTINUE,
        EXISTING_CUSTOMER,
        CANCEL);
  }

  @Override
  Optional<Rejection> refusal(Decision decision, Standing standing) {
    return conflictIf(
        decision != CANCEL && standing.customerExists(), "customer-exists", CUSTOMER_EXISTS);
  }

  @Override
  void follow(@Nullable Decision decision, OnboardingVariables variables, Completion completion) {
    if (decision == EXISTING_CUSTOMER) {
      variables.existingCustomer(true);
      if (variables.existingDomain() == null) {
        // the domain that was wanted turned out to be the customer's own
        variables.writeText(
            ProcessVariable.EXISTING_DOMAIN,
            completion.verification().domainOf(variables.account()).orElse(null));
      }
    } else if (!variables.existingCustomer()) {
      variables.writeText(ProcessVariable.EXISTING_DOMAIN, null);
    }
    variables.copyFrom(variables.account(), variables.wantedDomain(completion.verification()));
  }
}
