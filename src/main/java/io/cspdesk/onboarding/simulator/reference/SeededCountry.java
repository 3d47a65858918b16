package io.cspdesk.onboarding.simulator.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A country as its data file has it. */
public record SeededCountry(ObjectNode data) {

  /** What Partner Center answers: the file without our own remarks. */
  ObjectNode answer() {
    ObjectNode answer = data.deepCopy();
    answer.remove(List.of("assumed", "currencyCode", "organizationRegistrationNumberDigits"));
    answer.putObject("attributes").put("objectType", "CountryValidationRules");
    return answer;
  }

  public boolean demands(String flag) {
    return data.path(flag).asBoolean();
  }

  public List<String> list(String key) {
    return Seeds.texts(data.get(key));
  }

  /** Absent: no check. */
  public String regex(String key) {
    JsonNode regex = data.get(key);
    return regex == null ? null : regex.asText();
  }

  public String currencyCode() {
    return data.path("currencyCode").asText();
  }

  /** How many characters a registration number has; empty: none may be sent. */
  public List<String> registrationNumberLengths() {
    return list("organizationRegistrationNumberDigits");
  }
}
