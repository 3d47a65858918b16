package io.cspdesk.onboarding.relationship;

import java.util.Objects;

/**
 * An invitation on its way, as whoever sends it wrote it: what is left out is empty.
 *
 * @param to the recipient's e-mail address
 */
public record InvitationMail(String to, String subject, String body) {

  public InvitationMail {
    to = Objects.requireNonNullElse(to, "");
    subject = Objects.requireNonNullElse(subject, "");
    body = Objects.requireNonNullElse(body, "");
  }
}
