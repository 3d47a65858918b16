package io.cspdesk.onboarding.simulator.fault;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Breaks a connection on request; a servlet filter cannot reach it, a valve can. */
public class ConnectionCutter extends ValveBase {

  /** Request attribute that asks for it. */
  public static final String CUT = ConnectionCutter.class.getName();

  public ConnectionCutter() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    if (request.getAttribute(CUT) == null) {
      return;
    }
    // The JDK's client silently repeats a GET whose connection closes without a byte: begin an
    // answer, so that it sees the cut.
    if (!"HEAD".equals(request.getMethod()) && !response.isCommitted()) {
      response.reset();
      response.setStatus(200);
      response.setContentType("application/json");
      response.setContentLength(1_000_000);
      response.getOutputStream().write('{');
      response.flushBuffer();
    }
    response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
  }
}
