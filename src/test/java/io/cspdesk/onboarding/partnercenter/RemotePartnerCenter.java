package io.cspdesk.onboarding.partnercenter;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.partnercenter.call.Settings;
import io.cspdesk.onboarding.partnercenter.signin.Installation;
import io.cspdesk.onboarding.partnercenter.signin.SignIn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Partner Center and its authority that answer what a test stubs, and the client that is
 * configured for them as for the real ones. Registered as an extension, it hangs up after the test.
 */
public final class RemotePartnerCenter implements AutoCloseable, AfterEachCallback {

  public static final String TOKEN = "/partner.example.com/oauth2/token";

  public final WireMockServer http =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
  public final TestClock clock = new TestClock();

  public final Installation installation = new Installation();

  public RemotePartnerCenter() {
    http.start();
  }

  /** With a sign-in of its own, as after a start. */
  public PartnerCenter client(Map<String, String> settings) {
    PartnerCenterProperties properties = properties(settings);
    return PartnerCenter.of(
        new PartnerCenterConnection(
            properties, Settings.destination(properties), signIn(settings), clock),
        properties,
        clock);
  }

  public SignIn signIn(Map<String, String> settings) {
    return installation.signIn(properties(settings), clock);
  }

  private PartnerCenterProperties properties(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>();
    all.put("base-url", http.baseUrl());
    all.put("authority", http.baseUrl());
    all.putAll(settings);
    return Settings.of(all);
  }

  /**
   * @param grantType as in the form
   * @param answer the body, with {@code '} for {@code "}
   */
  public void token(String grantType, int status, String answer) {
    http.stubFor(
        post(urlPathEqualTo(TOKEN))
            .withRequestBody(containing("grant_type=" + grantType))
            .willReturn(json(status, answer)));
  }

  /** Both grants, with the tokens {@code app-1} and {@code user-1}. */
  public void issueTokens() {
    token("client_credentials", 200, issued("app-1", null));
    token("refresh_token", 200, issued("user-1", "refresh-2"));
  }

  /** As {@link #issueTokens}, from the start. */
  public RemotePartnerCenter withTokens() {
    issueTokens();
    return this;
  }

  public static String issued(String accessToken, String refreshToken) {
    return "{'token_type':'Bearer','expires_in':'3599','ext_expires_in':'3599',"
        + "'expires_on':'1768475199','resource':'r','access_token':'"
        + accessToken
        + "'"
        + (refreshToken == null ? "" : ",'refresh_token':'" + refreshToken + "','id_token':'i'")
        + "}";
  }

  public void stub(MappingBuilder call, int status, String answer) {
    http.stubFor(call.willReturn(json(status, answer)));
  }

  /**
   * @param call method and path, such as {@code GET /v1/offers}
   */
  public void answer(String call, int status, String body) {
    stub(request(call.split(" ")[0], urlPathEqualTo(call.split(" ")[1])), status, body);
  }

  public static ResponseDefinitionBuilder json(int status, String answer) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json; charset=utf-8")
        .withBody(answer.replace('\'', '"'));
  }

  /** Oldest first. */
  public List<LoggedRequest> tokenCalls() {
    return calls(TOKEN);
  }

  public List<LoggedRequest> calls(String path) {
    return http.getAllServeEvents().stream()
        .map(ServeEvent::getRequest)
        .filter(request -> request.getUrl().split("\\?")[0].equals(path))
        .sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
        .toList();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    close();
  }

  @Override
  public void close() {
    http.stop();
  }
}
