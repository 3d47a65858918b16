package io.cspdesk.onboarding.partnercenter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Where Partner Center is and how it is spoken to. */
@Component
class PartnerCenterConnection {

  static final String DEFAULT_LOCALE = "en-US";

  private final PartnerCenterProperties properties;
  private final AccessTokens tokens;
  private final ServerProperties server;
  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private volatile PartnerCenterApi api;

  PartnerCenterConnection(
      PartnerCenterProperties properties,
      ObjectProvider<AccessTokens> tokens,
      ServerProperties server) {
    this.properties = properties;
    this.server = server;
    this.tokens = tokens.getIfAvailable();
    if (this.tokens == null) {
      throw new IllegalStateException(
          "partner-center.base-url is set, but this version can only use the embedded Partner"
              + " Center simulator: remove partner-center.base-url.");
    }
    if (properties.baseUrl() != null) {
      api = connect(properties.baseUrl().toString().replaceAll("/+$", ""));
    }
  }

  /** The simulator listens wherever this application does, and that is known only now. */
  @EventListener
  void listening(WebServerInitializedEvent event) {
    boolean isManagementPort = event.getApplicationContext().getServerNamespace() != null;
    if (properties.baseUrl() == null && !isManagementPort) {
      String contextPath = server.getServlet().getContextPath();
      api =
          connect(
              "http://"
                  + localHost()
                  + ":"
                  + event.getWebServer().getPort()
                  + (contextPath == null ? "" : contextPath)
                  + "/simulator/partner-center");
    }
  }

  PartnerCenterApi api() {
    PartnerCenterApi current = api;
    if (current == null) {
      throw new PartnerCenterUnavailable(
          "connect",
          "The embedded Partner Center simulator is not listening yet",
          false,
          null,
          null);
    }
    return current;
  }

  ObjectMapper json() {
    return json;
  }

  private String localHost() {
    InetAddress address = server.getAddress();
    if (address == null || address.isAnyLocalAddress() || address.isLoopbackAddress()) {
      return "127.0.0.1";
    }
    return address.getHostAddress();
  }

  private PartnerCenterApi connect(String baseUrl) {
    HttpClient.Builder http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(properties.connectTimeout());
    if (properties.baseUrl() == null) {
      http.proxy(HttpClient.Builder.NO_PROXY);
    }
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http.build());
    requests.setReadTimeout(properties.readTimeout());
    RestClient client =
        RestClient.builder()
            .baseUrl(URI.create(baseUrl).toString())
            .requestFactory(requests)
            .defaultHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
            .defaultHeader("X-Locale", DEFAULT_LOCALE)
            .defaultHeader("MS-Contract-Version", "v1")
            .requestInitializer(request -> request.getHeaders().setBearerAuth(tokens.bearer()))
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
                return true;
              }
              return false;
            })
        .build()
        .createClient(PartnerCenterApi.class);
  }
}
