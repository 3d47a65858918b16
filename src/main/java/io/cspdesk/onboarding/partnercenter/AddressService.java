package io.cspdesk.onboarding.partnercenter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cspdesk.onboarding.customer.Address;
import io.cspdesk.onboarding.customer.AddressValidation;
import io.cspdesk.onboarding.customer.AddressValidation.Status;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Asks whether an address exists, and reads both ways in which the service has answered (Partner
 * Center docs: validate-an-address, and the announcement of March 2021): until mid-2021 nothing for
 * a good address and an error with a corrected one otherwise, since then a status with suggestions.
 * The announcement writes keys in snake case, the page in camel case: both are read.
 */
final class AddressService {

  private static final String ADDRESS_REFUSED = "2007";

  private static final Map<String, Status> STATUSES =
      Map.of(
          "verifiedshippable", Status.VERIFIED_SHIPPABLE,
          "verified", Status.VERIFIED,
          "interactionrequired", Status.INTERACTION_REQUIRED,
          "streetpartial", Status.STREET_PARTIAL,
          "premisespartial", Status.PREMISES_PARTIAL,
          "multiple", Status.MULTIPLE,
          "none", Status.NONE,
          "notvalidated", Status.NOT_VALIDATED);

  private final PartnerCenterConnection connection;
  private final Answers answers;
  private final ObjectMapper json;

  AddressService(PartnerCenterConnection connection, Answers answers) {
    this.connection = connection;
    this.answers = answers;
    this.json = connection.json();
  }

  AddressValidation validate(Address address) {
    CallIds ids = CallIds.ofLookup();
    Wire.AddressToValidate wanted = WireTranslation.addressToValidate(address);
    try {
      JsonNode answer =
          answers
              .to("validate-address", ids, () -> connection.api().validateAddress(wanted, ids))
              .getBody();
      boolean saysNothing =
          answer == null || answer.isNull() || (answer.isObject() && answer.isEmpty());
      return saysNothing ? plain(Status.VERIFIED) : withStatus(answer, ids);
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.status() == 400 && refusal.code().equals(ADDRESS_REFUSED)) {
        return refused(refusal.description());
      }
      if (refusal.status() == 400 && lacksWhatTheServiceNeeds(address)) {
        return plain(Status.NOT_VALIDATED);
      }
      throw refusal;
    }
  }

  /** The service wants state and postal code even of countries that have none (its own page). */
  private static boolean lacksWhatTheServiceNeeds(Address address) {
    return WireTranslation.given(address.state()) == null
        || WireTranslation.given(address.postalCode()) == null;
  }

  private static AddressValidation plain(Status status) {
    return new AddressValidation(status, List.of(), null, "");
  }

  private static AddressValidation withStatus(JsonNode answer, CallIds ids) {
    String status = text(answer, "status");
    if (status == null) {
      throw Answers.unreadable("validate-address", ids);
    }
    JsonNode suggested = at(answer, "suggestedAddresses", "suggestedAddress");
    List<Address> suggestions =
        suggested.isArray()
            ? StreamSupport.stream(suggested.spliterator(), false)
                .map(AddressService::address)
                .toList()
            : suggested.isObject() ? List.of(address(suggested)) : List.of();
    return new AddressValidation(
        STATUSES.getOrDefault(status.toLowerCase(Locale.ROOT), Status.NOT_VALIDATED),
        suggestions,
        null,
        Answers.presentable(text(answer, "validationMessage")));
  }

  /** The description is JSON again. */
  private AddressValidation refused(String description) {
    JsonNode inner;
    try {
      inner = json.readTree(description);
    } catch (JsonProcessingException plainWords) {
      inner = json.missingNode();
    }
    if (inner == null || !inner.isObject()) {
      return new AddressValidation(Status.REFUSED, List.of(), ADDRESS_REFUSED, description);
    }
    JsonNode corrected = at(inner, "correctedAddress");
    String code = text(inner, "code");
    return new AddressValidation(
        Status.REFUSED,
        corrected.isObject() ? List.of(address(corrected)) : List.of(),
        code == null ? ADDRESS_REFUSED : code,
        Answers.presentable(text(inner, "reason")));
  }

  private static Address address(JsonNode node) {
    String state = text(node, "state");
    return new Address(
        text(node, "addressLine1"),
        text(node, "addressLine2"),
        text(node, "city"),
        state == null ? text(node, "region") : state,
        text(node, "postalCode"),
        text(node, "country"));
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = at(node, key);
    String text = value.isValueNode() && !value.isNull() ? Answers.presentable(value.asText()) : "";
    return text.isEmpty() ? null : text;
  }

  /** Keys in any case, with or without underscores. */
  private static JsonNode at(JsonNode node, String... keys) {
    for (String key : keys) {
      for (var field : node.properties()) {
        if (field.getKey().replace("_", "").equalsIgnoreCase(key)) {
          return field.getValue();
        }
      }
    }
    return MissingNode.getInstance();
  }
}
