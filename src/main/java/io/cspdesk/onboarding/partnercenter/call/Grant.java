package io.cspdesk.onboarding.partnercenter.call;

/** As whom a call is made (Partner Center docs: partner-center-authentication). */
public enum Grant {
  /** The application alone. */
  APP_ONLY,
  /** The application on behalf of the partner's user who consented. */
  APP_AND_USER
}
