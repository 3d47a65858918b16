package io.cspdesk.onboarding.partnercenter.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A country as its data file has it. */
record SeededCountry(ObjectNode data) {

  /** What Partner Center answers: the file without our own remarks. */
  ObjectNode answer() {
    ObjectNode answer = data.deepCopy();
    answer.remove(List.of("assumed", "currencyCode", "organizationRegistrationNumberDigits"));
    answer.putObject("attributes").put("objectType", "CountryValidationRules");
    return answer;
  }

  boolean demands(String flag) {
    return data.path(flag).asBoolean();
  }

  List<String> list(String key) {
    return Seeds.texts(data.get(key));
  }

  /** Absent: no check. */
  String regex(String key) {
    JsonNode regex = data.get(key);
    return regex == null ? null : regex.asText();
  }

  String currencyCode() {
    return data.path("currencyCode").asText();
  }

  /** How many characters a registration number has; empty: none may be sent. */
  List<String> registrationNumberLengths() {
    return list("organizationRegistrationNumberDigits");
  }
}
