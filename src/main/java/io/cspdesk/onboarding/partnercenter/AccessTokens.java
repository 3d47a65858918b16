package io.cspdesk.onboarding.partnercenter;

/** Where the client gets its right to call. */
public interface AccessTokens {

  /** A token that is valid now; never logged. */
  String bearer();
}
