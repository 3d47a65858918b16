package io.cspdesk.onboarding.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The three shapes of error that Partner Center's services are documented with, and OAuth's. */
final class ErrorShapes {

  private ErrorShapes() {}

  static ObjectNode of(@Nullable SimulatorCall call, int status, String code, String description) {
    if (call == SimulatorCall.TOKEN) {
      return ofAuthority(code, description);
    }
    if (status == 429) {
      return throttled(description);
    }
    if (call != null && call.belongsToAgreementService()) {
      return agreementService(code, description, status >= 500);
    }
    boolean isAddress = call == SimulatorCall.VALIDATE_ADDRESS && "2007".equals(code);
    return common(code, isAddress ? invalidAddress(description) : description);
  }

  /** RFC 6749, 5.2; what else the authority's errors hold is left out. */
  static ObjectNode ofAuthority(String error, String description) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("error", error)
        .put("error_description", description);
  }

  /** JSON inside JSON, its quotes escaped for HTML (Partner Center docs: validate-an-address). */
  private static String invalidAddress(String reason) {
    ObjectNode inner = JsonNodeFactory.instance.objectNode();
    inner.put("code", "60071").put("reason", reason);
    // which address is proposed is invented
    inner
        .putObject("corrected_address")
        .put("country", "US")
        .put("region", "WA")
        .put("city", "Redmond")
        .put("address_line1", "1 Microsoft Way")
        .put("postal_code", "98052");
    return HtmlUtils.htmlEscape(inner.toString());
  }

  private static ObjectNode common(String code, String description) {
    ObjectNode error = JsonNodeFactory.instance.objectNode();
    putCode(error, code).put("description", description).put("source", "PartnerFD");
    error.putArray("data");
    return error;
  }

  private static ObjectNode agreementService(String code, String description, boolean retryable) {
    ObjectNode error = putCode(JsonNodeFactory.instance.objectNode(), code);
    error
        .put("message", description)
        .put("description", description)
        .put(
            "errorName", "600061".equals(code) ? "PartnerConfirmedAgreementAlreadyExists" : "Error")
        .put("isRetryable", retryable)
        .put("errorMessageExtended", "InternalErrorCode=" + code);
    error.putObject("parameters");
    return error;
  }

  private static ObjectNode throttled(String description) {
    return JsonNodeFactory.instance.objectNode().put("statusCode", 429).put("message", description);
  }

  /** Documented as text, sampled as a number. */
  private static ObjectNode putCode(ObjectNode error, String code) {
    return code.matches("\\d{1,9}")
        ? error.put("code", Integer.parseInt(code))
        : error.put("code", code);
  }
}
