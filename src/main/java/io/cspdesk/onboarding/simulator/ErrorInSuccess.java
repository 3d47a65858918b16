package io.cspdesk.onboarding.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.simulator.fault.Fault;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A success that says no: a cart or a checkout with errors (Partner Center docs: cart-resources,
 * checkout-a-cart), an address with another status than verified (validate-an-address).
 */
final class ErrorInSuccess {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ErrorInSuccess() {}

  static void answer(
      SimulatorCall call,
      Fault fault,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    if (call == SimulatorCall.VALIDATE_ADDRESS || call == SimulatorCall.CHECKOUT) {
      request.setAttribute(Fault.TOLD, fault);
      chain.doFilter(request, response);
    } else {
      ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
      chain.doFilter(request, answer);
      if (answer.getStatus() == fault.saidStatus()) {
        String marked = firstLineMarked(answer.getContentAsByteArray(), fault).toString();
        answer.resetBuffer();
        SimulatorFilter.write(marked, answer);
      }
      answer.copyBodyToResponse();
    }
  }

  private static ObjectNode firstLineMarked(byte[] cart, Fault fault) throws IOException {
    ObjectNode marked = (ObjectNode) JSON.readTree(cart);
    ((ObjectNode) marked.get("lineItems").get(0))
        .putObject("error")
        .put("errorCode", fault.saidCode())
        .put("errorDescription", fault.saying());
    return marked;
  }
}
