package io.cspdesk.onboarding.workflow.model;

/** Who is to tell Microsoft that the customer agreement is accepted. */
public enum AgreementWay implements Word {
  /** We, on the customer's behalf. */
  ATTESTED,
  /** The customer, who still has to. */
  DIRECT,
  /** Nobody: Microsoft knows it, or has no agreement on this cloud. */
  SETTLED
}
