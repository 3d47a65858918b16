package io.cspdesk.onboarding.partnercenter.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER;
import static io.cspdesk.onboarding.partnercenter.RemotePartnerCenter.issued;
import static io.cspdesk.onboarding.partnercenter.RemotePartnerCenter.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cspdesk.onboarding.partnercenter.PartnerCenter;
import io.cspdesk.onboarding.partnercenter.PartnerCenterOverHttp;
import io.cspdesk.onboarding.partnercenter.RemotePartnerCenter;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.partnercenter.call.Settings;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Secure Application Model, over HTTP (docs: partner-center-authentication). */
class TokensTest {

  private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");

  @RegisterExtension private final RemotePartnerCenter remote = new RemotePartnerCenter();

  @Test
  void theApplicationAloneSignsInWithItsSecret() {
    remote.issueTokens();

    assertThat(signIn().bearer(Grant.APP_ONLY, ID)).isEqualTo("app-1");

    assertThat(form(0))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                Settings.APPLICATION,
                "client_secret",
                Settings.SECRET,
                "resource",
                "https://graph.windows.net"));
    assertThat(remote.tokenCalls().get(0).getHeader("client-request-id")).isEqualTo(ID.toString());
  }

  @Test
  void onBehalfOfTheUserItSignsInWithTheRefreshToken() {
    remote.issueTokens();

    assertThat(signIn().bearer(Grant.APP_AND_USER, ID)).isEqualTo("user-1");

    assertThat(form(0))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                Settings.REFRESH_TOKEN,
                "client_id",
                Settings.APPLICATION,
                "client_secret",
                Settings.SECRET,
                "resource",
                "https://api.partnercenter.microsoft.com",
                "scope",
                "openid"));
  }

  @Test
  void aTokenIsKeptUntilThirtySecondsBeforeItsEnd() {
    remote.issueTokens();
    SignIn signIn = signIn();
    signIn.bearer(Grant.APP_ONLY, ID);
    remote.clock.pass(Duration.ofSeconds(3_599 - 31));
    signIn.bearer(Grant.APP_ONLY, ID);
    assertThat(remote.tokenCalls()).hasSize(1);

    remote.clock.pass(Duration.ofSeconds(1));
    remote.token("client_credentials", 200, issued("app-2", null));

    assertThat(signIn.bearer(Grant.APP_ONLY, ID)).isEqualTo("app-2");
    assertThat(remote.tokenCalls()).hasSize(2);
  }

  @Test
  void manyAtOnceRenewOnce() throws Exception {
    remote.http.stubFor(
        post(urlPathEqualTo(RemotePartnerCenter.TOKEN))
            .willReturn(json(200, issued("app-1", null)).withFixedDelay(500)));
    SignIn signIn = signIn();

    for (Future<String> each : atOnce(8, () -> signIn.bearer(Grant.APP_ONLY, ID))) {
      assertThat(each.get()).isEqualTo("app-1");
    }

    assertThat(remote.tokenCalls()).hasSize(1);
  }

  @Test
  void aFailureIsNotRepeatedForEachWhoWaits() throws Exception {
    remote.http.stubFor(
        post(urlPathEqualTo(RemotePartnerCenter.TOKEN))
            .willReturn(aResponse().withStatus(503).withFixedDelay(500)));
    SignIn signIn = signIn();

    for (Future<String> each : atOnce(8, () -> signIn.bearer(Grant.APP_ONLY, ID))) {
      assertThat(catchThrowable(each::get)).hasCauseInstanceOf(PartnerCenterUnavailable.class);
    }

    assertThat(remote.tokenCalls()).hasSize(1);
    remote.issueTokens();
    assertThat(signIn.bearer(Grant.APP_ONLY, ID)).isEqualTo("app-1");
  }

  @Test
  void theNextRefreshTokenIsUsedAlsoAfterARestartAndKeptEncrypted() {
    remote.issueTokens();
    SignIn signIn = signIn();
    signIn.bearer(Grant.APP_AND_USER, ID);
    remote.token("refresh_token", 200, issued("user-2", "refresh-3"));
    remote.clock.pass(Duration.ofHours(1));
    signIn.bearer(Grant.APP_AND_USER, ID);
    assertThat(form(1)).containsEntry("refresh_token", "refresh-2");

    signIn().bearer(Grant.APP_AND_USER, ID);

    assertThat(form(2)).containsEntry("refresh_token", "refresh-3");
    assertThat(remote.installation.kept()).hasSize(1);
    assertThat(remote.installation.kept().toString())
        .doesNotContain("refresh-", Settings.REFRESH_TOKEN, Settings.SECRET);
  }

  @Test
  void aNewConsentTakesThePlaceOfWhatWasKept() {
    remote.issueTokens();
    signIn().bearer(Grant.APP_AND_USER, ID);

    remote.signIn(Map.of("refresh-token", "consented-again")).bearer(Grant.APP_AND_USER, ID);

    assertThat(form(1)).containsEntry("refresh_token", "consented-again");
    assertThat(remote.installation.kept()).hasSize(1);
  }

  @Test
  void withAnotherKeyTheOneOfTheSettingsIsUsed() {
    remote.issueTokens();
    signIn().bearer(Grant.APP_AND_USER, ID);
    remote.installation.loseItsKey();

    signIn().bearer(Grant.APP_AND_USER, ID);

    assertThat(form(1)).containsEntry("refresh_token", Settings.REFRESH_TOKEN);
  }

  @Test
  void withoutANewRefreshTokenTheOldOneIsUsedOn() {
    remote.token("refresh_token", 200, issued("user-1", null));
    signIn().bearer(Grant.APP_AND_USER, ID);

    signIn().bearer(Grant.APP_AND_USER, ID);

    assertThat(form(1)).containsEntry("refresh_token", Settings.REFRESH_TOKEN);
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_grant, AADSTS70008",
    "400, interaction_required, AADSTS50076",
    "401, invalid_client, AADSTS7000215",
    "400, unauthorized_client, AADSTS700016"
  })
  void aRefusalNamesTheAuthoritysCodesAndNoSecret(int status, String error, String code) {
    remote.token(
        "refresh_token",
        status,
        "{'error':'"
            + error
            + "','error_description':'"
            + code
            + ": The grant refresh-token-of-the-settings of ada@partner.example.com ended.\\r\\n"
            + "Trace ID: 1','error_codes':[70008],'correlation_id':'1'}");

    PartnerCenterRefusal refusal =
        catchThrowableOfType(
            PartnerCenterRefusal.class, () -> signIn().bearer(Grant.APP_AND_USER, ID));

    assertThat(refusal)
        .hasMessage(
            "Partner Center refused token with %d/%s (correlation id %s): %s",
            status, error, ID, code);
    assertThat(refusal.call()).isEqualTo("token");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aFaultOfTheAuthorityMayPass(int status) {
    remote.http.stubFor(
        post(urlPathEqualTo(RemotePartnerCenter.TOKEN))
            .willReturn(aResponse().withStatus(status).withHeader("Retry-After", "17")));

    PartnerCenterUnavailable unavailable = unavailable();

    assertThat(unavailable.call()).isEqualTo("token");
    assertThat(unavailable.retryAfter()).contains(Duration.ofSeconds(17));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "<html>Sign in</html>",
        "{'access_token':'user-1'}",
        "{'access_token':'','expires_in':'3599'}",
        "{'access_token':'user-1','expires_in':'soon'}",
        "{'access_token':'user-1','expires_in':'-1'}",
        "{'access_token':'user-1','expires_in'"
      })
  void anUnusableAnswerIsNoToken(String answer) {
    remote.token("refresh_token", 200, answer);

    assertThat(unavailable()).hasNoCause().hasMessageNotContaining("user-1");
  }

  @Test
  void aLifeAsANumberIsReadToo() {
    remote.token("refresh_token", 200, "{'access_token':'user-1','expires_in':3599}");

    assertThat(signIn().bearer(Grant.APP_AND_USER, ID)).isEqualTo("user-1");
  }

  @Test
  void silenceIsUnavailable() {
    remote.http.stubFor(
        post(urlPathEqualTo(RemotePartnerCenter.TOKEN))
            .willReturn(aResponse().withFault(CONNECTION_RESET_BY_PEER)));

    assertThat(unavailable().answered()).isFalse();
  }

  @Test
  void withoutATokenNothingIsSentAndNothingIsOpen() {
    remote.token("refresh_token", 503, "");

    PartnerCenterUnavailable unavailable =
        catchThrowableOfType(
            PartnerCenterUnavailable.class,
            () ->
                remote
                    .client(Map.of())
                    .customers()
                    .create(
                        PartnerCenterOverHttp.account(),
                        "a.example.com",
                        null,
                        PartnerCenterOverHttp.newIds()));

    assertThat(unavailable.call()).isEqualTo("token");
    assertThat(unavailable.settles("create-customer")).isTrue();
    assertThat(remote.calls("/v1/customers")).isEmpty();
  }

  @Test
  void aRevokedTokenIsReplacedOnce() {
    remote.issueTokens();
    remote.http.stubFor(
        get(urlPathEqualTo("/v1/offers"))
            .willReturn(
                json(401, "{'code':400,'description':'Access denied.'}")
                    .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"")));

    Throwable refusal = catchThrowable(() -> remote.client(Map.of()).catalogue().offers("US"));

    assertThat(refusal).isInstanceOf(PartnerCenterRefusal.class);
    assertThat(remote.calls("/v1/offers")).hasSize(2);
    assertThat(remote.tokenCalls()).hasSize(2);
  }

  @Test
  void anyOther401IsARefusalAfterWhichTheNextTokenIsNew() {
    remote.issueTokens();
    PartnerCenter client = remote.client(Map.of());
    remote.stub(get(urlPathEqualTo("/v1/offers")), 401, "{'code':800001,'description':'d'}");
    assertThat(catchThrowable(() -> client.catalogue().offers("US")))
        .isInstanceOf(PartnerCenterRefusal.class);
    assertThat(remote.calls("/v1/offers")).hasSize(1);
    remote.stub(get(urlPathEqualTo("/v1/offers")), 200, "{'items':[]}");
    remote.token("client_credentials", 200, issued("app-2", null));

    client.catalogue().offers("US");

    assertThat(remote.calls("/v1/offers").get(1).getHeader("Authorization"))
        .isEqualTo("Bearer app-2");
  }

  private SignIn signIn() {
    return remote.signIn(Map.of());
  }

  private PartnerCenterUnavailable unavailable() {
    return catchThrowableOfType(
        PartnerCenterUnavailable.class, () -> signIn().bearer(Grant.APP_AND_USER, ID));
  }

  private Map<String, String> form(int call) {
    return Arrays.stream(remote.tokenCalls().get(call).getBodyAsString().split("&"))
        .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static Iterable<Future<String>> atOnce(int many, Callable<String> call) {
    ExecutorService threads = Executors.newFixedThreadPool(many);
    CountDownLatch start = new CountDownLatch(many);
    try {
      return IntStream.range(0, many)
          .mapToObj(
              n ->
                  threads.submit(
                      () -> {
                        start.countDown();
                        start.await();
                        return call.call();
                      }))
          .toList();
    } finally {
      threads.shutdown();
    }
  }
}
