package io.cspdesk.onboarding.workflow.task;

import io.cspdesk.onboarding.relationship.Invitation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an onboarding stands when somebody decides.
 *
 * @param customerExists the tenant is there and ours, created or linked
 * @param existingCustomer the tenant was there before us
 * @param customerStillAccepts the customer signs the agreement with Microsoft, and has not yet
 * @param needsReseller the partner's customers belong to indirect resellers
 * @param mayInvite the partner's cloud lets a relationship be requested
 * @param drafted the invitation as it was prepared, if it was
 * @param edited the invitation as it would be from now on; absent: it would be removed
 */
public record Standing(
    boolean customerExists,
    boolean existingCustomer,
    boolean customerStillAccepts,
    boolean needsReseller,
    boolean mayInvite,
    @Nullable Invitation drafted,
    @Nullable Invitation edited) {

  /** The link of the invitation, for it is prepared before anybody is asked to send it. */
  String link() {
    return Optional.ofNullable(drafted).map(Invitation::link).orElseThrow();
  }
}
