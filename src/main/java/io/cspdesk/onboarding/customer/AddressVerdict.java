package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What follows from an answer of the address service. Microsoft only recommends its suggestions and
 * creates customers without them (Partner Center docs: validate-an-address), so a person may keep
 * an address that the service knows differently, half or not at all, and say why. An address that
 * it calls wrong has to be corrected. How each status is handled is inferred: the documentation
 * says only what it means.
 */
final class AddressVerdict {

  private static final String FIELD = "account.address";

  private AddressVerdict() {}

  static Optional<Finding> of(AddressValidation answer) {
    return switch (answer.status()) {
      case VERIFIED_SHIPPABLE, VERIFIED -> Optional.empty();
      case INTERACTION_REQUIRED ->
          Optional.of(
              Finding.warning(FIELD, FindingCode.ADDRESS_NEEDS_CONFIRMATION, suggestions(answer)));
      case STREET_PARTIAL, PREMISES_PARTIAL, MULTIPLE ->
          Optional.of(Finding.warning(FIELD, FindingCode.ADDRESS_INCOMPLETE, suggestions(answer)));
      case NOT_VALIDATED -> Optional.of(Finding.warning(FIELD, FindingCode.ADDRESS_NOT_VALIDATED));
      case NONE -> Optional.of(Finding.error(FIELD, FindingCode.ADDRESS_INCORRECT));
      case REFUSED -> Optional.of(refused(answer));
    };
  }

  private static Finding refused(AddressValidation answer) {
    Map<String, Object> params = new LinkedHashMap<>(suggestions(answer));
    params.put("code", Objects.requireNonNullElse(answer.code(), ""));
    params.put("description", Objects.requireNonNullElse(answer.reason(), ""));
    return Finding.error(FIELD, FindingCode.ADDRESS_REFUSED, params);
  }

  private static Map<String, Object> suggestions(AddressValidation answer) {
    List<Map<String, Object>> shown =
        answer.suggestions().stream().map(AddressVerdict::fields).toList();
    return shown.isEmpty() ? Map.of() : Map.of("suggestions", shown);
  }

  /** The keys of the account's address; what the service leaves out is left out. */
  private static Map<String, Object> fields(Address address) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("addressLine1", address.addressLine1());
    fields.put("addressLine2", address.addressLine2());
    fields.put("city", address.city());
    fields.put("state", address.state());
    fields.put("postalCode", address.postalCode());
    fields.put("country", address.country());
    fields.values().removeIf(Objects::isNull);
    return fields;
  }
}
