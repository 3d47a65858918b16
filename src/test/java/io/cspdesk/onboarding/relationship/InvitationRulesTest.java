package io.cspdesk.onboarding.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationRulesTest {

  private static final String WITH = "https://admin.example.com/?DAP=true#/accept";
  private static final String WITHOUT = "https://admin.example.com/?DAP=false#/accept";
  private static final String TO = "ann.rivers@example.com";

  @ParameterizedTest
  @ValueSource(
      strings = {"Please open " + WITH, "\r\n\t" + WITH, "承認をお願いします。\n" + WITH + "\nよろしくお願いします。"})
  void theTextIsFreeAsLongAsTheLinkIsInIt(String body) {
    assertThat(check(invitation("Hello", body))).isEmpty();
  }

  @Test
  void theLinkIsTheOneForWhatIsAskedFor() {
    assertThat(InvitationRules.check(new Invitation(WITHOUT, false, "Hi", WITHOUT, null), WITH))
        .isEmpty();
    assertThat(InvitationRules.check(new Invitation(WITH, null, "Hi", WITH, null), WITHOUT))
        .isEmpty();
    assertThat(InvitationRules.check(new Invitation(WITHOUT, false, "Hi", WITH, null), WITH))
        .contains(linkMissing("invitation.body", WITHOUT));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", WITHOUT, "https://elsewhere.example"})
  void theRecordedLinkCannotBeReplaced(String link) {
    assertThat(InvitationRules.check(new Invitation(link, true, "Hi", WITH, null), WITH))
        .contains(linkMissing("invitation.link", WITH));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void tellsTheFirstFault(Invitation edited, Finding expected) {
    assertThat(InvitationRules.check(edited, WITH)).contains(expected);
  }

  static Stream<Arguments> faults() {
    String long250 = "x".repeat(InvitationRules.SUBJECT_MAX + 1);
    String long10000 = WITH + " ".repeat(InvitationRules.BODY_MAX);
    return Stream.of(
        Arguments.of(null, Finding.error("invitation", FindingCode.REQUIRED)),
        Arguments.of(invitation(null, WITH), required("invitation.subject")),
        Arguments.of(invitation(" ", WITH), required("invitation.subject")),
        Arguments.of(
            invitation(long250, WITH),
            Finding.error("invitation.subject", FindingCode.TOO_LONG, Map.of("max", 250))),
        Arguments.of(
            invitation("Hi\r\nBcc: somebody@example.com", WITH),
            Finding.error("invitation.subject", FindingCode.CONTROL_CHARACTERS)),
        Arguments.of(invitation("Hi", null), required("invitation.body")),
        Arguments.of(invitation("Hi", "\n"), required("invitation.body")),
        Arguments.of(
            invitation("Hi", long10000),
            Finding.error("invitation.body", FindingCode.TOO_LONG, Map.of("max", 10_000))),
        Arguments.of(
            invitation("Hi", WITH + "\u0000"),
            Finding.error("invitation.body", FindingCode.CONTROL_CHARACTERS)),
        Arguments.of(invitation("Hi", "Please accept."), linkMissing("invitation.body", WITH)));
  }

  @ParameterizedTest
  @ValueSource(strings = {WITH, WITHOUT})
  void aMailHasTheLinkEitherWay(String link) {
    InvitationMail mail = new InvitationMail(TO, "承認のお願い", "次のリンク\n" + link);
    assertThat(InvitationRules.check(mail, WITH)).isEmpty();
    assertThat(InvitationRules.check(mail, WITHOUT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mailFaults")
  void aMailIsCheckedByItsOwnFields(InvitationMail mail, Finding expected) {
    assertThat(InvitationRules.check(mail, WITH)).contains(expected);
  }

  static Stream<Arguments> mailFaults() {
    return Stream.of(
        Arguments.of(new InvitationMail(null, "Hi", WITH), required("to")),
        Arguments.of(
            new InvitationMail("a@example.com, b@example.com", "Hi", WITH),
            Finding.error("to", FindingCode.INVALID_EMAIL)),
        Arguments.of(new InvitationMail(TO, null, WITH), required("subject")),
        Arguments.of(
            new InvitationMail(TO, "Hi\nBcc: b@example.com", WITH),
            Finding.error("subject", FindingCode.CONTROL_CHARACTERS)),
        Arguments.of(new InvitationMail(TO, "Hi", null), required("body")),
        Arguments.of(new InvitationMail(TO, "Hi", "Accept."), linkMissing("body", WITH)));
  }

  private static Optional<Finding> check(Invitation edited) {
    return InvitationRules.check(edited, WITH);
  }

  private static Invitation invitation(String subject, String body) {
    return new Invitation(WITH, true, subject, body, null);
  }

  private static Finding required(String field) {
    return Finding.error(field, FindingCode.REQUIRED);
  }

  private static Finding linkMissing(String field, String link) {
    return Finding.error(field, FindingCode.INVITATION_LINK_MISSING, Map.of("link", link));
  }
}
