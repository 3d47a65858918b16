package io.cspdesk.onboarding.relationship;

/**
 * A drafted mail that asks a customer for a reseller relationship.
 *
 * @param delegatedAdmin whether the customer is asked for delegated administration too
 * @param sentAt ISO-8601 date-time, absent until sent
 */
public record Invitation(
    String link, Boolean delegatedAdmin, String subject, String body, String sentAt) {

  /** The same text around another link; not sent. */
  public Invitation withLink(String other) {
    return new Invitation(
        other, delegatedAdmin, subject, body.replace(String.valueOf(link), other), null);
  }

  public Invitation sent(String at) {
    return new Invitation(link, delegatedAdmin, subject, body, at);
  }
}
