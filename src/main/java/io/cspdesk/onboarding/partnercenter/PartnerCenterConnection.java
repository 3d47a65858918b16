package io.cspdesk.onboarding.partnercenter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.CallBreaker;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.partnercenter.call.DestinationUris;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.call.HttpRequests;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.partnercenter.signin.Authorization;
import io.cspdesk.onboarding.partnercenter.signin.SignIn;
import io.cspdesk.onboarding.partnercenter.wire.AsUser;
import io.cspdesk.onboarding.partnercenter.wire.PartnerCenterApi;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** How Partner Center is spoken to: one connection for all of its resources. */
@Component
class PartnerCenterConnection {

  static final String DEFAULT_LOCALE = "en-US";

  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private final PartnerCenterApi api;
  private final Answers answers;

  PartnerCenterConnection(
      PartnerCenterProperties properties, Destination destination, SignIn signIn, Clock clock) {
    this.answers = new Answers(json, new CallBreaker("Partner Center", properties.pause(), clock));
    RestClient client =
        RestClient.builder()
            .uriBuilderFactory(new DestinationUris(destination))
            .requestFactory(new HttpRequests(properties, destination.isHere()).toPartnerCenter())
            .defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
            .defaultHeader("X-Locale", DEFAULT_LOCALE)
            .defaultHeader("MS-Contract-Version", "v1")
            .requestInterceptor(new Authorization(signIn))
            .messageConverters(
                converters -> {
                  converters.clear();
                  converters.add(new MappingJackson2HttpMessageConverter(json));
                })
            .build();
    this.api =
        HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
            .customArgumentResolver(PartnerCenterConnection::carryIds)
            .build()
            .createClient(PartnerCenterApi.class);
  }

  private static boolean carryIds(
      Object argument, MethodParameter parameter, HttpRequestValues.Builder request) {
    if (!(argument instanceof CallIds ids)) {
      return false;
    }
    request.addHeader("MS-RequestId", ids.requestId().toString());
    request.addHeader("MS-CorrelationId", ids.correlationId().toString());
    boolean asUser = parameter.hasMethodAnnotation(AsUser.class);
    request.addAttribute(Authorization.GRANT, asUser ? Grant.APP_AND_USER : Grant.APP_ONLY);
    request.addAttribute(Authorization.CORRELATION_ID, ids.correlationId());
    return true;
  }

  ObjectMapper json() {
    return json;
  }

  /**
   * @param call what is asked, such as {@code create-customer}
   * @throws PartnerCenterRefusal when Partner Center says no
   * @throws PartnerCenterUnavailable when it gives no usable answer
   */
  <T> T ask(String call, CallIds ids, Function<PartnerCenterApi, T> request) {
    return answers.to(call, ids, () -> request.apply(api));
  }

  /** Of what only reads. */
  <T> T ask(String call, BiFunction<PartnerCenterApi, CallIds, T> request) {
    CallIds ids = CallIds.ofLookup();
    return ask(call, ids, connected -> request.apply(connected, ids));
  }
}
