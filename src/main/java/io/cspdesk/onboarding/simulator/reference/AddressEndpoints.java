package io.cspdesk.onboarding.simulator.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.PartnerCenterEndpoint;
import io.cspdesk.onboarding.simulator.SimulatorJson;
import io.cspdesk.onboarding.simulator.fault.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Knows no addresses, and so calls every one verified, unless it is told another status. Answers in
 * the way that is in use since June 2021; the older way's error can be asked for as a fault.
 */
@PartnerCenterEndpoint
@RequestMapping(PartnerCenterEndpoint.ROOT)
class AddressEndpoints {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Address(
      @Nullable String addressLine1,
      @Nullable String addressLine2,
      @Nullable String city,
      @Nullable String state,
      @Nullable String postalCode,
      @Nullable String country) {

    private Address numbered(String street, String number) {
      return new Address(
          "JP".equals(country)
              ? street + number + "番"
              : number + " " + street.replaceFirst("^\\d+\\s*", ""),
          addressLine2,
          city,
          state,
          postalCode,
          country);
    }

    private Address premises(String suite) {
      return new Address(addressLine1, suite, city, state, postalCode, country);
    }
  }

  record Answer(
      Address originalAddress,
      List<Address> suggestedAddresses,
      String status,
      String validationMessage) {}

  private final SimulatorJson json;

  AddressEndpoints(SimulatorJson json) {
    this.json = json;
  }

  @PostMapping("validations/address")
  Answer validate(
      @RequestBody(required = false) @Nullable String body,
      @RequestAttribute(name = Fault.TOLD, required = false) @Nullable Fault told) {
    Address address = json.request(body, Address.class);
    String street = address.addressLine1();
    if (street == null || address.country() == null) {
      throw ErrorAnswer.invalidProperty("addressLine1");
    }
    String status = told == null ? "VerifiedShippable" : told.saidCode();
    return new Answer(
        address, suggestions(status, address, street), status, "Told by the simulator: " + status);
  }

  /** As many as documented for each status; what they say is invented. */
  private static List<Address> suggestions(String status, Address address, String street) {
    return switch (status) {
      case "VerifiedShippable", "Verified" -> List.of(address);
      case "InteractionRequired" -> List.of(address.numbered(street, "12"));
      case "StreetPartial" ->
          Stream.of("10", "12", "14").map(number -> address.numbered(street, number)).toList();
      case "PremisesPartial", "Multiple" ->
          Stream.of("Suite 100", "Suite 200", "Suite 300").map(address::premises).toList();
      default -> List.of();
    };
  }
}
