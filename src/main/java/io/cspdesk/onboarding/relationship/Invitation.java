package io.cspdesk.onboarding.relationship;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A drafted mail that asks a customer for a reseller relationship. Whoever edits it may leave any
 * part out.
 *
 * @param delegatedAdmin whether the customer is asked for delegated administration too
 * @param sentAt ISO-8601 date-time, absent until sent
 */
public record Invitation(
    @Nullable String link,
    @Nullable Boolean delegatedAdmin,
    @Nullable String subject,
    @Nullable String body,
    @Nullable String sentAt) {

  /** The same text around another link, not sent; empty where it has no text, or had no link. */
  Optional<Invitation> withLink(String other) {
    return link == null || body == null
        ? Optional.empty()
        : Optional.of(
            new Invitation(other, delegatedAdmin, subject, body.replace(link, other), null));
  }

  public Invitation sent(String at) {
    return new Invitation(link, delegatedAdmin, subject, body, at);
  }
}
