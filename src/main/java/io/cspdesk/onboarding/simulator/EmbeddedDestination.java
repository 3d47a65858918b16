package io.cspdesk.onboarding.simulator;

import io.cspdesk.onboarding.partnercenter.call.AppRegistration;
import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends the client here over loopback: wherever this application listens, the simulator does. */
@Component
class EmbeddedDestination implements Destination {

  private final SimulatorAccess access;
  private final ServerProperties server;

  /** Nothing until the web server listens. */
  private volatile @Nullable String here;

  EmbeddedDestination(SimulatorAccess access, ServerProperties server) {
    this.access = access;
    this.server = server;
  }

  /** The port is known only now. */
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

  @Override
  public URI partnerCenter() {
    return URI.create(here() + "/partner-center");
  }

  @Override
  public URI authority() {
    return URI.create(here() + "/authority");
  }

  @Override
  public AppRegistration registration() {
    return access.registration();
  }

  @Override
  public boolean isHere() {
    return true;
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
}
