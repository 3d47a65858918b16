package io.cspdesk.onboarding.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationLinkTest {

  private static final String LINK = "https://admin.example.com/Home?partnerId=1&DAP=true#/accept";

  @ParameterizedTest
  @CsvSource({
    "https://a.example/?DAP=true,             true,  https://a.example/?DAP=true",
    "https://a.example/?DAP=true,             false, https://a.example/?DAP=false",
    "https://a.example/?DAP=false,            true,  https://a.example/?DAP=true",
    "https://a.example/?id=1&DAP=true&x=2#/y, false, https://a.example/?id=1&DAP=false&x=2#/y",
    // none of these says whether it asks for delegated administration
    "https://a.example/?id=1,                 false, https://a.example/?id=1",
    "https://a.example/?XDAP=true,            false, https://a.example/?XDAP=true",
    "https://a.example/?dap=true,             false, https://a.example/?dap=true"
  })
  void asksForDelegatedAdministrationOrNot(String link, boolean wanted, String expected) {
    assertThat(InvitationLink.with(link, wanted)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "See\n\n{}\n\nand accept.",
        "Open {}.",
        "Open ({}), please",
        "<{}>",
        "Link:{}",
        "リンク「{}」を開いてください。",
        "Not {}x but {}"
      })
  void isFoundWhole(String text) {
    assertThat(InvitationLink.isIn(text.replace("{}", LINK), LINK)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Please accept.",
        "{}x",
        "{}/more",
        "{}?a=b",
        "https://elsewhere.example/?to={}",
        "https://admin.example.com/Home?partnerId=1&DAP=false#/accept",
        "HTTPS://ADMIN.EXAMPLE.COM/HOME?PARTNERID=1&DAP=TRUE#/ACCEPT",
        "https://admin.example.com/Home?partnerId=1&DAP=true #/accept"
      })
  void isNotFoundWhereAClickWouldOpenSomethingElse(String text) {
    assertThat(InvitationLink.isIn(text.replace("{}", LINK), LINK)).isFalse();
  }
}
