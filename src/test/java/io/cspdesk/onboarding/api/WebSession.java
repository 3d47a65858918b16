package io.cspdesk.onboarding.api;

import java.net.HttpCookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What a browser keeps between two requests: cookies, and the token that scripts send along. */
class WebSession {

  private final Map<String, String> cookies = new LinkedHashMap<>();

  void remember(HttpHeaders answer) {
    for (String header : answer.getOrDefault(HttpHeaders.SET_COOKIE, List.of())) {
      HttpCookie.parse(header).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
    }
  }

  HttpHeaders withoutToken() {
    HttpHeaders headers = new HttpHeaders();
    headers.set(
        HttpHeaders.COOKIE,
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; ")));
    return headers;
  }

  HttpHeaders withToken() {
    HttpHeaders headers = withoutToken();
    headers.set("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
    return headers;
  }

  HttpHeaders withForm() {
    HttpHeaders headers = withToken();
    headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
    return headers;
  }
}
