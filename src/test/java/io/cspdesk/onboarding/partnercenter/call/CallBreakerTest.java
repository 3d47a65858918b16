package io.cspdesk.onboarding.partnercenter.call;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.cspdesk.onboarding.partnercenter.PartnerCenter;
import io.cspdesk.onboarding.partnercenter.PartnerCenterOverHttp;
import io.cspdesk.onboarding.partnercenter.RemotePartnerCenter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Partner Center that does not answer is left alone; one that says no is not. */
class CallBreakerTest {

  private static final String CUSTOMERS = "/v1/customers";
  private static final ResponseDefinitionBuilder SILENCE =
      aResponse().withFault(CONNECTION_RESET_BY_PEER);

  @RegisterExtension
  private final RemotePartnerCenter remote = new RemotePartnerCenter().withTokens();

  private PartnerCenter client;

  @BeforeEach
  void signIn() {
    client = remote.client(Map.of("pause", "30s"));
  }

  @Test
  void whoeverIsSilentIsNotAskedForAWhile() {
    answer(SILENCE);
    create(8);
    int sent = remote.calls(CUSTOMERS).size();

    PartnerCenterUnavailable resting = create(1);

    assertThat(remote.calls(CUSTOMERS)).hasSize(sent);
    assertThat(resting.settles("create-customer")).as("nothing was sent").isTrue();
    assertThat(resting.retryAfter()).contains(Duration.ofSeconds(30));
    assertThat(resting)
        .hasMessageContaining("create-customer was not sent")
        .hasMessageContaining("correlation id");
    // neither is anything else asked
    assertThat(catchThrowable(() -> client.catalogue().offers("US")))
        .isInstanceOf(PartnerCenterUnavailable.class);
    assertThat(remote.calls("/v1/offers")).isEmpty();
  }

  @Test
  void afterTheRestOneCallFindsOut() {
    answer(SILENCE);
    create(8);
    remote.clock.pass(Duration.ofSeconds(31));
    int sent = remote.calls(CUSTOMERS).size();
    create(3);
    assertThat(remote.calls(CUSTOMERS).size() - sent).as("then it rests again").isOne();

    remote.clock.pass(Duration.ofSeconds(31));
    answer(RemotePartnerCenter.json(200, "{'items':[]}"));

    assertThat(client.catalogue().offers("US")).isEmpty();
    assertThat(client.catalogue().offers("US")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 429, 500, 503})
  void anAnswerIsNoSilence(int status) {
    answer(RemotePartnerCenter.json(status, "{'code':1,'description':'no'}"));
    for (int i = 0; i < 20; i++) {
      catchThrowable(() -> client.catalogue().offers("US"));
    }

    assertThat(remote.calls("/v1/offers")).hasSize(20);
  }

  @Test
  void withoutATokenPartnerCenterIsNotToBlame() {
    remote.http.stubFor(post(urlPathEqualTo(RemotePartnerCenter.TOKEN)).willReturn(SILENCE));
    create(20);
    assertThat(remote.tokenCalls().size()).as("the authority rests too").isLessThan(20);
    remote.issueTokens();
    remote.stub(get(urlPathEqualTo("/v1/offers")), 200, "{'items':[]}");
    remote.clock.pass(Duration.ofSeconds(31));

    assertThat(client.catalogue().offers("US")).isEmpty();
  }

  @Test
  void aRefusedTokenFindsNothingOut() {
    answer(SILENCE);
    create(8);
    remote.clock.pass(Duration.ofSeconds(31));
    remote.token("client_credentials", 400, "{'error':'invalid_grant'}");
    assertThat(catchThrowable(() -> client.catalogue().offers("US")))
        .isInstanceOf(PartnerCenterRefusal.class);
    int sent = remote.calls(CUSTOMERS).size();

    create(3);

    assertThat(remote.calls(CUSTOMERS).size() - sent).as("one call still finds out").isOne();
  }

  private void answer(ResponseDefinitionBuilder answer) {
    remote.http.resetMappings();
    remote.http.stubFor(any(anyUrl()).willReturn(answer));
    remote.issueTokens();
  }

  /** Fails as often as asked; what it was the last time. */
  private PartnerCenterUnavailable create(int times) {
    PartnerCenterUnavailable last = null;
    for (int i = 0; i < times; i++) {
      last =
          catchThrowableOfType(
              PartnerCenterUnavailable.class,
              () ->
                  client
                      .customers()
                      .create(
                          PartnerCenterOverHttp.account(),
                          "a.example.com",
                          null,
                          PartnerCenterOverHttp.newIds()));
    }
    return last;
  }
}
