package io.cspdesk.onboarding.workflow.task;

import io.cspdesk.onboarding.customer.AccountVerification;
import java.time.OffsetDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * What happens around a task that is completed.
 *
 * @param user who completes it, if somebody is signed in
 * @param invitationReminder when somebody is to be asked about a customer who is invited now
 */
public record Completion(
    @Nullable String user,
    OffsetDateTime now,
    Date invitationReminder,
    AccountVerification verification) {}
