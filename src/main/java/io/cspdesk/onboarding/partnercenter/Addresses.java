package io.cspdesk.onboarding.partnercenter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.customer.Address;
import io.cspdesk.onboarding.customer.AddressValidation;
import io.cspdesk.onboarding.customer.AddressValidation.Status;
import io.cspdesk.onboarding.customer.AddressValidator;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks whether an address exists, and reads both ways in which the service has answered (Partner
 * Center docs: validate-an-address, and the announcement of March 2021): until mid-2021 nothing for
 * a good address and an error with a corrected one otherwise, since then a status with suggestions.
 */
@Component
class Addresses implements AddressValidator {

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
  private final AnswerCache<Address, AddressValidation> known;

  Addresses(PartnerCenterConnection connection, PartnerCenterProperties properties, Clock clock) {
    this.connection = connection;
    this.known = new AnswerCache<>(properties.cacheFor(), clock);
  }

  /** Asked once for an address that passes again and again, as it does after each correction. */
  @Override
  public AddressValidation validate(Address address) {
    return known.get(address, this::ask);
  }

  private AddressValidation ask(Address address) {
    CallIds ids = CallIds.ofLookup();
    Wire.Address wanted = WireTranslation.address(address);
    try {
      JsonNode answer =
          connection
              .ask("validate-address", ids, api -> api.validateAddress(wanted, ids))
              .getBody();
      boolean saysNothing =
          answer == null || answer.isNull() || (answer.isObject() && answer.isEmpty());
      return saysNothing ? plain(Status.VERIFIED) : withStatus(answer, ids);
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.status() == 400 && refusal.code().equals(ADDRESS_REFUSED)) {
        return refused(refusal.description());
      }
      if (refusal.status() == 400 && lacksWhatTheServiceNeeds(wanted)) {
        return plain(Status.NOT_VALIDATED);
      }
      throw refusal;
    }
  }

  /** The service wants state and postal code even of countries that have none (its own page). */
  private static boolean lacksWhatTheServiceNeeds(Wire.Address address) {
    return address.state() == null || address.postalCode() == null;
  }

  private static AddressValidation plain(Status status) {
    return new AddressValidation(status, List.of(), null, "");
  }

  private AddressValidation withStatus(JsonNode answer, CallIds ids) {
    Wire.AddressStatus read;
    try {
      read = connection.json().treeToValue(answer, Wire.AddressStatus.class);
    } catch (JsonProcessingException otherwise) {
      throw Answers.unreadable("validate-address", ids);
    }
    String status = Answers.presentable(read.status());
    if (status.isEmpty()) {
      throw Answers.unreadable("validate-address", ids);
    }
    return new AddressValidation(
        STATUSES.getOrDefault(status.toLowerCase(Locale.ROOT), Status.NOT_VALIDATED),
        WireTranslation.addresses(read.suggestedAddresses()),
        null,
        Answers.presentable(read.validationMessage()));
  }

  /** The description is JSON again. */
  private AddressValidation refused(String description) {
    Wire.AddressRefusal read;
    try {
      read = connection.json().readValue(description, Wire.AddressRefusal.class);
    } catch (JsonProcessingException plainWords) {
      read = null;
    }
    if (read == null) {
      return new AddressValidation(Status.REFUSED, List.of(), ADDRESS_REFUSED, description);
    }
    String code = Answers.presentable(read.code());
    return new AddressValidation(
        Status.REFUSED,
        WireTranslation.addresses(read.correctedAddress()),
        code.isEmpty() ? ADDRESS_REFUSED : code,
        Answers.presentable(read.reason()));
  }
}
