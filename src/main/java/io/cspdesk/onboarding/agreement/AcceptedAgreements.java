package io.cspdesk.onboarding.agreement;

/** Tells whose acceptance Microsoft knows of, by the partner's word or the customer's own. */
public interface AcceptedAgreements {

  boolean hasAcceptedAgreement(String customerId);
}
