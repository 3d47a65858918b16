package io.cspdesk.onboarding.partnercenter.call;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** How long is waited for a connection and for an answer. */
public final class HttpRequests {

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final PartnerCenterProperties properties;
  private final HttpClient http;

  public HttpRequests(PartnerCenterProperties properties, boolean isHere) {
    this.properties = properties;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(properties.connectTimeout());
    if (isHere) {
      builder.proxy(HttpClient.Builder.NO_PROXY);
    }
    this.http = builder.build();
  }

  /** Patient with what changes something, whose outcome would otherwise be unknown. */
  public ClientHttpRequestFactory toPartnerCenter() {
    ClientHttpRequestFactory quick = toAuthority();
    ClientHttpRequestFactory patient = within(properties.readTimeout());
    return (uri, method) -> (READING.contains(method) ? quick : patient).createRequest(uri, method);
  }

  public ClientHttpRequestFactory toAuthority() {
    Duration lookup = properties.lookupTimeout();
    Duration read = properties.readTimeout();
    return within(lookup.compareTo(read) < 0 ? lookup : read);
  }

  private JdkClientHttpRequestFactory within(Duration readTimeout) {
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(readTimeout);
    return requests;
  }
}
