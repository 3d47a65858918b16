package io.cspdesk.onboarding.simulator;

/** What the simulated Partner Center says no with. */
public class Refused extends RuntimeException {

  private final int status;
  private final String code;

  public Refused(int status, String code, String description) {
    super(description, null, false, false);
    this.status = status;
    this.code = code;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  public static Refused invalidProperty(String property) {
    return new Refused(400, "3000", "The value of " + property + " is missing or invalid.");
  }
}
