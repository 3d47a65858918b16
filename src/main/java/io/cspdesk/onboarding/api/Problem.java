package io.cspdesk.onboarding.api;

import org.springframework.http.HttpStatus;

/** Something a caller did that the façade answers with a problem document. */
class Problem extends RuntimeException {

  private final HttpStatus status;
  private final String code;

  Problem(HttpStatus status, String code, String sentence) {
    super(sentence);
    this.status = status;
    this.code = code;
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }
}
