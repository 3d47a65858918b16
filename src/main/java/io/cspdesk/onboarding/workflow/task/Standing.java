package io.cspdesk.onboarding.workflow.task;

import io.cspdesk.onboarding.relationship.Invitation;

/**
 * How an onboarding stands when somebody decides.
 *
 * @param customerExists the tenant is there and ours, created or linked
 * @param existingCustomer the tenant was there before us
 * @param customerStillAccepts the customer signs the agreement with Microsoft, and has not yet
 * @param needsReseller the partner's customers belong to indirect resellers
 * @param mayInvite the partner's cloud lets a relationship be requested
 * @param drafted the invitation as it was prepared; null: none
 * @param edited the invitation as it would be from now on; null: none
 */
public record Standing(
    boolean customerExists,
    boolean existingCustomer,
    boolean customerStillAccepts,
    boolean needsReseller,
    boolean mayInvite,
    Invitation drafted,
    Invitation edited) {}
