package io.cspdesk.onboarding.finding;

/** Lower case, because these are the words of the contract. */
public enum Severity {
  /** Must be mended before the onboarding goes on. */
  error,
  /** May pass with a person's justification. */
  warning
}
