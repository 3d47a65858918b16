package io.cspdesk.onboarding.mail;

/** The mail server did not take a mail. What it said is left out: it may repeat a secret. */
public class MailNotSent extends RuntimeException {

  MailNotSent(Throwable cause) {
    super(kinds(cause));
  }

  /** What kind of fault it was, down to its root. */
  private static String kinds(Throwable cause) {
    StringBuilder kinds = new StringBuilder(cause.getClass().getSimpleName());
    for (Throwable deeper = cause.getCause(); deeper != null; deeper = deeper.getCause()) {
      kinds.append(", by ").append(deeper.getClass().getSimpleName());
    }
    return kinds.toString();
  }
}
