package io.cspdesk.onboarding.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Microsoft's address service says of an address (Partner Center docs: validate-an-address).
 *
 * @param suggestions addresses that it knows, perhaps none
 * @param code only of {@link Status#REFUSED}: the service's reason as a code
 * @param reason the service's own words, where it has any
 */
public record AddressValidation(
    Status status, List<Address> suggestions, @Nullable String code, @Nullable String reason) {

  /** The statuses of the service since June 2021, and what it said before. */
  public enum Status {
    VERIFIED_SHIPPABLE,
    VERIFIED,
    /** The suggestion differs so much that a person has to decide. */
    INTERACTION_REQUIRED,
    STREET_PARTIAL,
    PREMISES_PARTIAL,
    MULTIPLE,
    NONE,
    /** Also what we call a status that we do not know: nothing is verified then. */
    NOT_VALIDATED,
    /** Before June 2021 a wrong address was an error, perhaps with a corrected address. */
    REFUSED
  }

  public AddressValidation {
    suggestions = List.copyOf(suggestions);
  }
}
