package io.cspdesk.onboarding.relationship;

import java.util.regex.Pattern;

/**
 * The link that a customer opens to accept. Its parameter {@code DAP} says whether the customer is
 * asked for delegated administration as well (Partner Center docs: request-reseller-relationship;
 * that it mirrors the checkbox of the portal is inferred).
 */
public final class InvitationLink {

  private static final Pattern DELEGATED_ADMIN = Pattern.compile("(?<=[?&]DAP=)(true|false)");

  /** Where one of these touches it, it has become part of another link. */
  private static final String PART_OF_A_LINK = "[A-Za-z0-9/?&=%#_-]";

  private InvitationLink() {}

  /** The same link; as it is where it does not say. */
  public static String with(String link, boolean delegatedAdmin) {
    return DELEGATED_ADMIN.matcher(link).replaceFirst(String.valueOf(delegatedAdmin));
  }

  /** Whether the text has the link whole and unchanged, so that a click on it opens it. */
  static boolean isIn(String text, String link) {
    return Pattern.compile("(?<!%1$s)%2$s(?!%1$s)".formatted(PART_OF_A_LINK, Pattern.quote(link)))
        .matcher(text)
        .find();
  }
}
