package io.cspdesk.onboarding.handover;

/** What Microsoft's confirmation page shows; {@link #toString()} leaves the password out. */
public record SetupInformation(String userName, String temporaryPassword) {

  @Override
  public String toString() {
    return "SetupInformation[" + userName + "]";
  }
}
