package io.cspdesk.onboarding.partnercenter.call;

import java.net.URI;
import java.util.Map;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.UriBuilder;
import org.springframework.web.util.UriBuilderFactory;

/**
 * Puts the address before each call, at the call: where the simulator listens is known later than
 * the client is made, and to make that at its first call would be in a thread of the web server,
 * whose class loader cannot.
 */
public class DestinationUris implements UriBuilderFactory {

  private final Destination destination;

  public DestinationUris(Destination destination) {
    this.destination = destination;
  }

  @Override
  public UriBuilder uriString(String template) {
    return current().uriString(template);
  }

  @Override
  public UriBuilder builder() {
    return current().builder();
  }

  @Override
  public URI expand(String template, Map<String, ?> variables) {
    return current().expand(template, variables);
  }

  @Override
  public URI expand(String template, Object... variables) {
    return current().expand(template, variables);
  }

  private UriBuilderFactory current() {
    return new DefaultUriBuilderFactory(destination.partnerCenter().toString());
  }
}
