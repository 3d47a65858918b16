package io.cspdesk.onboarding.partnercenter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cspdesk.onboarding.partnercenter.call.AsUser;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.partnercenter.call.DestinationUris;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.call.HttpRequests;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.partnercenter.signin.AccessTokens;
import io.cspdesk.onboarding.partnercenter.signin.Authorization;
import io.cspdesk.onboarding.partnercenter.wire.PartnerCenterApi;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import org.springframework.web.util.UriBuilderFactory;

/** How Partner Center is spoken to. */
@Component
class PartnerCenterConnection {

  static final String DEFAULT_LOCALE = "en-US";

  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private final PartnerCenterApi api;

  PartnerCenterConnection(
      PartnerCenterProperties properties, Destination destination, AccessTokens tokens) {
    this.api =
        connect(
            new DestinationUris(destination),
            new HttpRequests(properties, destination.isEmbedded()).toPartnerCenter(),
            new Authorization(tokens));
  }

  PartnerCenterApi api() {
    return api;
  }

  ObjectMapper json() {
    return json;
  }

  private PartnerCenterApi connect(
      UriBuilderFactory uris, ClientHttpRequestFactory requests, Authorization authorization) {
    RestClient client =
        RestClient.builder()
            .uriBuilderFactory(uris)
            .requestFactory(requests)
            .defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
            .defaultHeader("X-Locale", DEFAULT_LOCALE)
            .defaultHeader("MS-Contract-Version", "v1")
            .requestInterceptor(authorization)
            .messageConverters(
                converters -> {
                  converters.clear();
                  converters.add(new MappingJackson2HttpMessageConverter(json));
                })
            .build();
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
        .customArgumentResolver(
            (argument, parameter, values) -> {
              if (argument instanceof CallIds ids) {
                values.addHeader("MS-RequestId", ids.requestId().toString());
                values.addHeader("MS-CorrelationId", ids.correlationId().toString());
                boolean asUser = parameter.hasMethodAnnotation(AsUser.class);
                values.addAttribute(
                    Authorization.GRANT, asUser ? Grant.APP_AND_USER : Grant.APP_ONLY);
                values.addAttribute(Authorization.CORRELATION_ID, ids.correlationId());
                return true;
              }
              return false;
            })
        .build()
        .createClient(PartnerCenterApi.class);
  }
}
