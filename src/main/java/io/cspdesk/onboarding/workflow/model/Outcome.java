package io.cspdesk.onboarding.workflow.model;

/** How an onboarding ended. */
public enum Outcome implements Word {
  ONBOARDED,
  /** Linked to us, and nothing ordered by us. */
  RELATIONSHIP_ESTABLISHED,
  ALREADY_CUSTOMER,
  INVITATION_WITHDRAWN,
  CANCELLED
}
