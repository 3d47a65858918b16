package io.cspdesk.onboarding.partnercenter.call;

import io.cspdesk.onboarding.OnboardingProperties;
import java.net.InetAddress;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which Partner Center is spoken to: where it and its authority are, and as what we sign in. */
@Component
public class Destination {

  private final PartnerCenterProperties properties;
  private final CloudAddresses cloud;
  private final EmbeddedPartnerCenter embedded;
  private final ServerProperties server;

  private volatile String here;

  public Destination(
      PartnerCenterProperties properties,
      OnboardingProperties onboarding,
      ObjectProvider<EmbeddedPartnerCenter> embedded,
      ServerProperties server) {
    this.properties = properties;
    this.cloud = CloudAddresses.of(onboarding.partner().cloud());
    this.embedded = properties.isRemote() ? null : embedded.getObject();
    this.server = server;
  }

  /** The simulator listens wherever this application does, and that is known only now. */
  @EventListener
  void listening(WebServerInitializedEvent event) {
    boolean isManagementPort = event.getApplicationContext().getServerNamespace() != null;
    if (!isManagementPort) {
      String contextPath = server.getServlet().getContextPath();
      here =
          "http://"
              + localHost()
              + ":"
              + event.getWebServer().getPort()
              + (contextPath == null ? "" : contextPath)
              + "/simulator";
    }
  }

  public boolean isEmbedded() {
    return embedded != null;
  }

  URI partnerCenter() {
    if (isEmbedded()) {
      return URI.create(here() + "/partner-center");
    }
    return properties.baseUrl() == null ? cloud.partnerCenter() : withoutEnd(properties.baseUrl());
  }

  /** Where tokens are issued (Partner Center docs: enable-secure-app-model). */
  public URI tokenEndpoint() {
    URI authority =
        isEmbedded()
            ? URI.create(here() + "/authority")
            : properties.authority() == null
                ? cloud.authority()
                : withoutEnd(properties.authority());
    return URI.create(authority + "/" + registration().tenant() + "/oauth2/token");
  }

  public String resource(Grant grant) {
    return cloud.resource(grant);
  }

  public AppRegistration registration() {
    return isEmbedded() ? embedded.registration() : properties.registration();
  }

  private String here() {
    String known = here;
    if (known == null) {
      throw new PartnerCenterUnavailable(
          "connect",
          "The embedded Partner Center simulator is not listening yet",
          false,
          null,
          null);
    }
    return known;
  }

  private String localHost() {
    InetAddress address = server.getAddress();
    if (address == null || address.isAnyLocalAddress() || address.isLoopbackAddress()) {
      return "127.0.0.1";
    }
    return address.getHostAddress();
  }

  private static URI withoutEnd(URI url) {
    return URI.create(url.toString().replaceAll("/+$", ""));
  }
}
