package io.cspdesk.onboarding.access;

import io.cspdesk.onboarding.workflow.model.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody gets at {@code /engine-rest}, {@code /api} or the simulator's control without signing in:
 * with HTTP Basic, or, for what the forms ask of {@code /api}, with the session of the web
 * applications. A change that rides on a session needs the session's CSRF token as well.
 */
class SignInFilter extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final ProcessEngine engine;
  private final HttpBasicAuthenticationProvider basic = new HttpBasicAuthenticationProvider();

  SignInFilter(ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String userId = signedIn(request);
    if (userId == null) {
      refuse(response, 401, "Unauthorized", "Sign in with HTTP Basic.");
      basic.augmentResponseByAuthenticationChallenge(response, engine);
      return;
    }
    List<String> groups =
        engine.getIdentityService().createGroupQuery().groupMember(userId).list().stream()
            .map(Group::getId)
            .toList();
    if (request.getServletPath().startsWith("/simulator/")
        && !groups.contains(Role.CAMUNDA_ADMIN.id())) {
      refuse(response, 403, "Forbidden", "The simulator's control is for administrators.");
      return;
    }
    try {
      engine.getIdentityService().setAuthentication(userId, groups);
      chain.doFilter(request, response);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private @Nullable String signedIn(HttpServletRequest request) {
    if (request.getHeader("Authorization") != null) {
      AuthenticationResult result = basic.extractAuthenticatedUser(request, engine);
      return result.isAuthenticated() ? result.getAuthenticatedUser() : null;
    }
    HttpSession session = request.getSession(false);
    if (session == null || !request.getServletPath().startsWith("/api")) {
      return null;
    }
    UserAuthentication user =
        (UserAuthentication)
            AuthenticationUtil.getAuthsFromSession(session)
                .getAuthenticationForProcessEngine(engine.getName());
    return user != null && mayRideOn(session, request) ? user.getIdentityId() : null;
  }

  private static boolean mayRideOn(HttpSession session, HttpServletRequest request) {
    Object token = session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
    return READING.contains(request.getMethod())
        || (token != null && token.equals(request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME)));
  }

  private static void refuse(HttpServletResponse response, int status, String title, String detail)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json;charset=UTF-8");
    response
        .getWriter()
        .printf(
            "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"errors\":[]}",
            title, status, detail);
  }
}
