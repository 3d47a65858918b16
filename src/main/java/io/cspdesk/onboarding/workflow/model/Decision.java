package io.cspdesk.onboarding.workflow.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people answer when they complete a task. One list, since tasks share answers and even the
 * variable that holds them; which task allows which is told by the task.
 */
public enum Decision implements Word {
  CONTINUE,
  EXISTING_CUSTOMER,
  CANCEL,
  CLOSE,
  DIFFERENT_CUSTOMER(Section.ACCOUNT),
  NONE,
  SUBMIT,
  UPDATE_ACCOUNT(Section.ACCOUNT),
  UPDATE_AGREEMENT(Section.AGREEMENT),
  UPDATE_RESELLER(Section.RESELLER),
  UPDATE_SUBSCRIPTIONS(Section.SUBSCRIPTIONS),
  SENT,
  RESEND,
  KEEP_WAITING,
  ACCEPTED,
  WITHDRAW,
  RETRY,
  FINISH_WITHOUT_ORDER;

  private final @Nullable Section toUpdate;

  Decision() {
    this(null);
  }

  Decision(@Nullable Section toUpdate) {
    this.toUpdate = toUpdate;
  }

  /** The section that is to be corrected by hand because of it. */
  public Optional<Section> toUpdate() {
    return Optional.ofNullable(toUpdate);
  }
}
