package io.cspdesk.onboarding.partnercenter.call;

import java.net.URI;

/** Where Partner Center and what signs in to it are, and as what we sign in. */
public interface Destination {

  /** Without {@code /v1}, and without a slash at its end. */
  URI partnerCenter();

  /** What issues tokens; without a slash at its end. */
  URI authority();

  AppRegistration registration();

  /** Whether it is on this very machine, so that no proxy is between. */
  boolean isHere();
}
