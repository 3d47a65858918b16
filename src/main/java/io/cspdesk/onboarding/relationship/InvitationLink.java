package io.cspdesk.onboarding.relationship;

import java.util.regex.Pattern;

/**
 * The link that a customer opens to accept. Its parameter {@code DAP} says whether the customer is
 * asked for delegated administration as well (Partner Center docs: request-reseller-relationship;
 * that it mirrors the checkbox of the portal is inferred).
 */
public final class InvitationLink {

  private static final Pattern DELEGATED_ADMIN = Pattern.compile("(?<=[?&]DAP=)(true|false)");

  private InvitationLink() {}

  /** The same link; as it is where it does not say. */
  public static String with(String link, boolean delegatedAdmin) {
    return DELEGATED_ADMIN.matcher(link).replaceFirst(String.valueOf(delegatedAdmin));
  }
}
