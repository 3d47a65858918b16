package io.cspdesk.onboarding.workflow.model;

import java.util.Locale;

/** Who is to tell Microsoft that the customer agreement is accepted. */
public enum AgreementWay {
  /** We, on the customer's behalf. */
  ATTESTED,
  /** The customer, who still has to. */
  DIRECT,
  /** Nobody: Microsoft knows it, or has no agreement on this cloud. */
  SETTLED;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
