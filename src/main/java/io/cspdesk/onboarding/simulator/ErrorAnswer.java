package io.cspdesk.onboarding.simulator;

/** Thrown where Partner Center would answer with an error; what it looks like is decided later. */
public class ErrorAnswer extends RuntimeException {

  private final int status;
  private final String code;
  private final String description;

  public ErrorAnswer(int status, String code, String description) {
    super(description, null, false, false);
    this.status = status;
    this.code = code;
    this.description = description;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String description() {
    return description;
  }

  public static ErrorAnswer invalidProperty(String property) {
    return new ErrorAnswer(400, "3000", "The value of " + property + " is missing or invalid.");
  }
}
