package io.cspdesk.onboarding.partnercenter.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The three shapes of error that Partner Center's services are documented with. */
final class ErrorShapes {

  private ErrorShapes() {}

  static ObjectNode of(SimulatorCall call, int status, String code, String description) {
    if (status == 429) {
      return throttled(description);
    }
    return call != null && call.belongsToAgreementService()
        ? agreementService(code, description, status >= 500)
        : common(code, description);
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
