package io.cspdesk.onboarding.simulator.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An offer as its data file has it. */
public record SeededOffer(ObjectNode data) {

  /** What Partner Center answers: the file without our own remarks. */
  ObjectNode answer(String country) {
    ObjectNode answer = data.deepCopy();
    answer.remove(List.of("assumed", "notSoldIn"));
    answer.put("country", country);
    answer.putObject("attributes").put("objectType", "Offer");
    return answer;
  }

  public String id() {
    return data.get("id").asText();
  }

  public String name() {
    return data.get("name").asText();
  }

  public boolean isSoldIn(String country) {
    return !Seeds.texts(data.get("notSoldIn")).contains(country);
  }

  public boolean allowsQuantity(int quantity) {
    return quantity >= data.get("minimumQuantity").asInt()
        && quantity <= data.get("maximumQuantity").asInt();
  }

  public List<String> billingCycles() {
    return Seeds.texts(data.get("supportedBillingCycles"));
  }

  public String billing() {
    return data.get("billing").asText();
  }

  public boolean isAddOn() {
    return data.get("isAddOn").asBoolean();
  }

  public List<String> prerequisites() {
    return Seeds.texts(data.get("prerequisiteOffers"));
  }

  public boolean needsQualification() {
    return !data.get("reselleeQualifications").isEmpty();
  }

  /** How many subscriptions of it one customer may have. */
  public int limit() {
    return data.has("limit") ? data.get("limit").asInt() : Integer.MAX_VALUE;
  }
}
