package io.cspdesk.onboarding.simulator;

import io.cspdesk.onboarding.simulator.control.CallLog;
import io.cspdesk.onboarding.simulator.fault.ConnectionCutter;
import io.cspdesk.onboarding.simulator.fault.Fault;
import io.cspdesk.onboarding.simulator.fault.FaultStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Stands before the simulator's answers: access, ids, misbehaviour and the list of calls. */
class SimulatorFilter extends OncePerRequestFilter {

  private static final String GUID =
      "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

  private final SimulatorAccess access;
  private final FaultStore faults;
  private final CallLog calls;
  private final Clock clock;

  SimulatorFilter(SimulatorAccess access, FaultStore faults, CallLog calls, Clock clock) {
    this.access = access;
    this.faults = faults;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Instant received = clock.instant();
    SimulatorCall call = SimulatorCall.of(request).orElse(null);
    String requestId = header(request, "MS-RequestId");
    String correlationId =
        header(request, call == SimulatorCall.TOKEN ? "client-request-id" : "MS-CorrelationId");
    Integer answered = null;
    try {
      answered = answer(call, requestId, correlationId, request, response, chain);
    } finally {
      calls.add(
          new CallLog.Entry(
              received,
              call == null ? "unknown" : call.id(),
              answered,
              loggable(requestId),
              loggable(correlationId)));
    }
  }

  /**
   * @return the status, unless nothing is answered and the connection is cut
   */
  private @Nullable Integer answer(
      @Nullable SimulatorCall call,
      String requestId,
      String correlationId,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    String bearer = request.getHeader("Authorization");
    if (call != SimulatorCall.TOKEN && !access.admits(bearer)) {
      response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      return error(call, 401, "400", "Access denied.", response);
    }
    if (call != null && call.needsUser() && !access.admitsUser(bearer)) {
      // which error it is, is assumed
      return error(call, 403, "900150", "The application may not do this alone.", response);
    }
    if (!requestId.matches(GUID) || !correlationId.matches(GUID)) {
      return error(call, 400, "3000", "MS-RequestId and MS-CorrelationId must be GUIDs.", response);
    }
    request.setAttribute(PartnerCenterEndpoint.REQUEST_ID, requestId);
    response.setHeader("MS-RequestId", requestId);
    response.setHeader("MS-CorrelationId", correlationId);
    Optional<Fault> fault = Optional.ofNullable(call).flatMap(faults::take);
    if (call == null || fault.isEmpty()) {
      chain.doFilter(request, response);
      return response.getStatus();
    }
    return misbehave(call, fault.get(), request, response, chain);
  }

  private @Nullable Integer misbehave(
      SimulatorCall call,
      Fault fault,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    switch (Fault.Kind.named(fault.kind()).orElseThrow()) {
      case STATUS -> {
        int status = fault.saidStatus();
        if (status < 400) {
          ErrorInSuccess.answer(call, fault, request, response, chain);
          return response.getStatus();
        }
        if (fault.retryAfter() != null) {
          response.setIntHeader("Retry-After", fault.retryAfter());
        }
        return error(call, status, fault.saidCode(), fault.saying(), response);
      }
      case GARBAGE -> {
        boolean hasBody = !"HEAD".equals(request.getMethod());
        response.setStatus(hasBody ? 200 : 204);
        if (hasBody) {
          write("{\"items\": [<garbage>", response);
        }
        return response.getStatus();
      }
      case DELAY -> {
        pause(fault.delayMs());
        chain.doFilter(request, response);
        return response.getStatus();
      }
      case TIMEOUT_AFTER_EFFECT -> {
        // the wrapper is never copied to the response
        chain.doFilter(request, new ContentCachingResponseWrapper(response));
        pause(fault.delayMs());
        request.setAttribute(ConnectionCutter.CUT, true);
        return null;
      }
      case RESET -> {
        request.setAttribute(ConnectionCutter.CUT, true);
        return null;
      }
    }
    throw new IllegalStateException("Unknown kind of fault");
  }

  private static int error(
      @Nullable SimulatorCall call,
      int status,
      String code,
      String description,
      HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    write(ErrorShapes.of(call, status, code, description).toString(), response);
    return status;
  }

  static void write(String json, HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }

  private static void pause(@Nullable Integer millis) throws IOException {
    if (millis == null) {
      return;
    }
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while misbehaving");
    }
  }

  /** Partner Center makes its own id where the caller gives none. */
  private static String header(HttpServletRequest request, String name) {
    String value = request.getHeader(name);
    return value == null || value.isBlank() ? UUID.randomUUID().toString() : value;
  }

  private static @Nullable String loggable(String id) {
    return id.matches(GUID) ? id : null;
  }
}
