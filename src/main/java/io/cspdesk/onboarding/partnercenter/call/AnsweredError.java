package io.cspdesk.onboarding.partnercenter.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an error says, fit to be passed on; empty where it says nothing. Three shapes are in use:
 * code and description; code, message and errorName; statusCode and message; and the authority's:
 * error and error_description (RFC 6749, 5.2). Codes come as text and as numbers.
 */
record AnsweredError(String code, String description) {

  /** The authority's own code of an error (Microsoft docs: reference-aadsts-error-codes). */
  private static final Pattern AUTHORITY_CODE = Pattern.compile("AADSTS\\d{3,9}");

  static AnsweredError of(JsonNode body) {
    return new AnsweredError(Answers.code(text(body, "code", "error")), description(body));
  }

  /** Of what the authority says only its code: the rest names users and applications. */
  private static String description(JsonNode error) {
    Matcher authority = AUTHORITY_CODE.matcher(text(error, "error_description"));
    return authority.find()
        ? authority.group()
        : text(error, "description", "message", "errorName");
  }

  private static String text(JsonNode error, String... keys) {
    for (String key : keys) {
      for (var field : error.properties()) {
        if (field.getKey().equalsIgnoreCase(key) && field.getValue().isValueNode()) {
          String text = Answers.presentable(field.getValue().asText(""));
          if (!text.isEmpty()) {
            return text;
          }
        }
      }
    }
    return "";
  }
}
