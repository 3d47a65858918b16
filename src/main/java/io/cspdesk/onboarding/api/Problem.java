package io.cspdesk.onboarding.api;

import org.springframework.http.HttpStatus;

/** Something a caller did that the façade answers with a problem document. */
class Problem extends RuntimeException {

  private final HttpStatus status;
  private final String field;
  private final String code;
  private final String sentence;

  Problem(HttpStatus status, String code, String sentence) {
    this(status, "", code, sentence);
  }

  Problem(HttpStatus status, String field, String code, String sentence) {
    super(sentence);
    this.status = status;
    this.field = field;
    this.code = code;
    this.sentence = sentence;
  }

  HttpStatus status() {
    return status;
  }

  /** Where, empty when it is no single field. */
  String field() {
    return field;
  }

  String code() {
    return code;
  }

  /** What to do about it. */
  String sentence() {
    return sentence;
  }
}
