package io.cspdesk.onboarding.partnercenter.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An offer as its data file has it. */
record SeededOffer(ObjectNode data) {

  /** What Partner Center answers: the file without our own remarks. */
  ObjectNode answer(String country) {
    ObjectNode answer = data.deepCopy();
    answer.remove(List.of("assumed", "notSoldIn"));
    answer.put("country", country);
    answer.putObject("attributes").put("objectType", "Offer");
    return answer;
  }

  String id() {
    return data.get("id").asText();
  }

  String name() {
    return data.get("name").asText();
  }

  boolean isSoldIn(String country) {
    return !Seeds.texts(data.get("notSoldIn")).contains(country);
  }

  boolean allowsQuantity(int quantity) {
    return quantity >= data.get("minimumQuantity").asInt()
        && quantity <= data.get("maximumQuantity").asInt();
  }

  List<String> billingCycles() {
    return Seeds.texts(data.get("supportedBillingCycles"));
  }

  String billing() {
    return data.get("billing").asText();
  }

  boolean isAddOn() {
    return data.get("isAddOn").asBoolean();
  }

  List<String> prerequisites() {
    return Seeds.texts(data.get("prerequisiteOffers"));
  }

  boolean needsQualification() {
    return !data.get("reselleeQualifications").isEmpty();
  }

  /** How many subscriptions of it one customer may have. */
  int limit() {
    return data.has("limit") ? data.get("limit").asInt() : Integer.MAX_VALUE;
  }
}
