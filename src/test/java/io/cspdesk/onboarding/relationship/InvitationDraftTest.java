package io.cspdesk.onboarding.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationDraftTest {

  private static final String LINK = "https://admin.example.com/?DAP=true#/accept";
  private static final Addressee ANN = new Addressee("en", "Ann Rivers", "Fourth Coffee LLC");

  @ParameterizedTest
  @CsvSource({
    "en,    US, en",
    "de,    DE, de",
    "ja,    US, ja",
    ",      JP, ja",
    "'',    JP, ja",
    "en,    JP, en",
    ",      US, en",
    ",      ,   en"
  })
  void theCountryTellsTheLanguageWhereNobodyAsked(String given, String country, String expected) {
    assertThat(InvitationDraft.language(given, country)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "en,    Dear Ann Rivers,     as your Microsoft reseller, Customer Agreement",
    "fr,    Dear Ann Rivers,     as your Microsoft reseller, Customer Agreement",
    ",      Dear Ann Rivers,     as your Microsoft reseller, Customer Agreement",
    "ja,    Ann Rivers 様,       リセラー,                     Microsoft 顧客契約",
    "ja-JP, Ann Rivers 様,       リセラー,                     Microsoft 顧客契約"
  })
  void isWrittenInTheCustomersLanguage(
      String language, String greeting, String subject, String agreement) {
    Invitation draft = draft(language, "Ann Rivers", false);

    assertThat(draft.subject()).contains(subject);
    assertThat(draft.body()).startsWith(greeting).contains(agreement);
    assertThat(draft.body().lines()).contains(LINK);
    assertThat(draft.sentAt()).isNull();
    assertThat(draft.delegatedAdmin()).isTrue();
    assertThat(InvitationRules.check(draft, LINK)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Fourth Coffee LLC,     'Dear Fourth Coffee LLC,'",
    "ja, コントソ商事株式会社,  コントソ商事株式会社 御中",
    "en, ,                      'Dear Sir or Madam,'",
    "ja, ,                      ご担当者 様"
  })
  void addressesTheCompanyWhereNoContactIsKnown(String language, String company, String greeting) {
    Invitation draft = InvitationDraft.of(new Addressee(language, " ", company), LINK, true, false);

    assertThat(draft.body().lines().findFirst()).contains(greeting);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void tellsOfTheProviderWhomTheLinkCoversToo(String language) {
    String about = language.equals("ja") ? "プロバイダー" : "provider";

    assertThat(draft(language, "Ann Rivers", true).body()).contains(about);
    assertThat(draft(language, "Ann Rivers", false).body())
        .doesNotContain("our " + about, about + "も");
  }

  @Test
  void percentSignsInNamesAreJustText() {
    assertThat(draft("en", "100% %s Ltd", false).body()).startsWith("Dear 100% %s Ltd,");
  }

  @Test
  void isKeptAroundAnotherLinkAndIsThenNotSent() {
    Invitation sent = draft("en", "Ann Rivers", false).sent("2026-03-01T09:00Z");

    Invitation again = sent.withLink("https://admin.example.com/?DAP=true#/other").orElseThrow();

    assertThat(again.body()).isEqualTo(sent.body().replace("#/accept", "#/other"));
    assertThat(again.link()).endsWith("#/other");
    assertThat(again.sentAt()).isNull();
    assertThat(sent.sentAt()).isEqualTo("2026-03-01T09:00Z");
  }

  @Test
  void whereNobodyWroteItIsDraftedWithDelegatedAdministration() {
    assertThat(InvitationDraft.renewed(null, LINK, ANN, false))
        .isEqualTo(InvitationDraft.of(ANN, LINK, true, false));
    assertThat(InvitationDraft.renewed(null, LINK, ANN, true))
        .isEqualTo(InvitationDraft.of(ANN, LINK, true, true));
  }

  @Test
  void aWishWithoutATextIsDraftedAsWished() {
    String without = LINK.replace("DAP=true", "DAP=false");
    Invitation expected = InvitationDraft.of(ANN, without, false, false);

    for (Invitation wish :
        List.of(
            new Invitation(null, false, null, null, null),
            new Invitation(LINK, false, "Hello", null, null),
            new Invitation(null, false, "Hello", "Dear Ann", null))) {
      assertThat(InvitationDraft.renewed(wish, LINK, ANN, false)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({", true", "true, true", "false, false"})
  void whatSomebodyWroteIsKeptWithTheNewLink(Boolean delegatedAdmin, boolean asked) {
    String other = "https://admin.example.com/?DAP=true#/other";
    Invitation written =
        new Invitation(LINK, delegatedAdmin, "Hello", "Click " + LINK, "2026-03-01T09:00Z");

    Invitation again = InvitationDraft.renewed(written, other, ANN, true);

    String wished = InvitationLink.with(other, asked);
    assertThat(again)
        .isEqualTo(new Invitation(wished, delegatedAdmin, "Hello", "Click " + wished, null));
  }

  private static Invitation draft(String language, String contact, boolean withProvider) {
    return InvitationDraft.of(
        new Addressee(language, contact, "Fourth Coffee LLC"), LINK, true, withProvider);
  }
}
