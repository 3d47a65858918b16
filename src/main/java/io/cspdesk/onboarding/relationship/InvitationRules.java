package io.cspdesk.onboarding.relationship;

import io.cspdesk.onboarding.field.EmailField;
import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an edited invitation must still be: text may be changed, the link must stay (Partner Center
 * docs: request-a-relationship-with-a-customer).
 */
public final class InvitationRules {

  /** Assumed: the longest line that mail programs show. */
  static final int SUBJECT_MAX = 250;

  /** Assumed. */
  static final int BODY_MAX = 10_000;

  private InvitationRules() {}

  /**
   * @param edited as somebody left it, or nothing
   * @param link the one that Partner Center gave, with or without delegated administration
   * @return the first that has to be mended
   */
  public static Optional<Finding> check(@Nullable Invitation edited, String link) {
    if (edited == null) {
      return Optional.of(Finding.error("invitation", FindingCode.REQUIRED));
    }
    String wanted = InvitationLink.with(link, !Boolean.FALSE.equals(edited.delegatedAdmin()));
    return first(
        TextField.required("invitation.subject", edited.subject(), SUBJECT_MAX),
        body("invitation.body", edited.body()),
        link("invitation.body", edited.body(), wanted),
        wanted.equals(edited.link())
            ? Optional.empty()
            : Optional.of(linkMissing("invitation.link", wanted)));
  }

  /**
   * The same of a mail that is to be sent from here; its fields are those of the mail.
   *
   * @param link as above: whichever way the mail has it, for it does not tell what was wished
   */
  public static Optional<Finding> check(InvitationMail mail, String link) {
    String without = InvitationLink.with(link, false);
    return first(
        EmailField.required("to", mail.to()),
        TextField.required("subject", mail.subject(), SUBJECT_MAX),
        body("body", mail.body()),
        InvitationLink.isIn(mail.body(), without)
            ? Optional.empty()
            : link("body", mail.body(), InvitationLink.with(link, true)));
  }

  @SafeVarargs
  private static Optional<Finding> first(Optional<Finding>... findings) {
    return Stream.of(findings).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Finding> body(String field, @Nullable String body) {
    return TextField.isMissing(body)
        ? Optional.of(Finding.error(field, FindingCode.REQUIRED))
        : TextField.optionalLines(field, body, BODY_MAX);
  }

  private static Optional<Finding> link(String field, @Nullable String body, String wanted) {
    return body == null || InvitationLink.isIn(body, wanted)
        ? Optional.empty()
        : Optional.of(linkMissing(field, wanted));
  }

  private static Finding linkMissing(String field, String wanted) {
    return Finding.error(field, FindingCode.INVITATION_LINK_MISSING, Map.of("link", wanted));
  }
}
