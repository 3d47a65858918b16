package io.cspdesk.onboarding.relationship;

import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
   * @param edited may be null, as may any part of it
   * @param link the one that Partner Center gave, with or without delegated administration
   * @return the first that has to be mended
   */
  public static Optional<Finding> check(Invitation edited, String link) {
    if (edited == null) {
      return Optional.of(Finding.error("invitation", FindingCode.REQUIRED));
    }
    String wanted = InvitationLink.with(link, !Boolean.FALSE.equals(edited.delegatedAdmin()));
    return Stream.of(
            TextField.required("invitation.subject", edited.subject(), SUBJECT_MAX),
            body(edited.body()),
            edited.body() == null || edited.body().contains(wanted)
                ? Optional.<Finding>empty()
                : Optional.of(
                    Finding.error(
                        "invitation.body",
                        FindingCode.INVITATION_LINK_MISSING,
                        Map.of("link", wanted))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Finding> body(String body) {
    return TextField.isMissing(body)
        ? Optional.of(Finding.error("invitation.body", FindingCode.REQUIRED))
        : TextField.optionalLines("invitation.body", body, BODY_MAX);
  }
}
