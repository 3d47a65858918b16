package io.cspdesk.onboarding.workflow.task;

import static io.cspdesk.onboarding.workflow.model.Decision.CANCEL;
import static io.cspdesk.onboarding.workflow.model.Decision.SUBMIT;
import static io.cspdesk.onboarding.workflow.model.Decision.UPDATE_ACCOUNT;
import static io.cspdesk.onboarding.workflow.model.Decision.UPDATE_AGREEMENT;
import static io.cspdesk.onboarding.workflow.model.Decision.UPDATE_RESELLER;
import static io.cspdesk.onboarding.workflow.model.Decision.UPDATE_SUBSCRIPTIONS;

import io.cspdesk.onboarding.workflow.model.Decision;
import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.Optional;
import java.util.Set;

/** A person looks at everything and submits it, sends one section back, or cancels. */
final class Review extends TaskRules {

  Review() {
    super(
        Role.BUYERS,
        Set.of(),
        ProcessVariable.REVIEW_DECISION,
        SUBMIT,
        UPDATE_ACCOUNT,
        UPDATE_AGREEMENT,
        UPDATE_RESELLER,
        UPDATE_SUBSCRIPTIONS,
        CANCEL);
  }

  @Override
  Optional<Rejection> refusal(Decision decision, Standing standing) {
    return switch (decision) {
      case UPDATE_ACCOUNT ->
          conflictIf(standing.customerExists(), "customer-exists", AccountInfo.CUSTOMER_EXISTS);
      case UPDATE_RESELLER ->
          conflictIf(
                  !standing.needsReseller(),
                  "no-reseller",
                  "Only an indirect provider's customers have an indirect reseller.")
              .or(
                  () ->
                      conflictIf(
                          standing.customerExists() && !standing.existingCustomer(),
                          "customer-exists",
                          "The customer was created for this reseller, which can no longer be"
                              + " changed here."));
      case UPDATE_SUBSCRIPTIONS ->
          conflictIf(
              standing.customerStillAccepts(),
              "acceptance-first",
              "The customer accepts the agreement first; subscriptions are chosen afterwards.");
      default -> Optional.empty();
    };
  }
}
