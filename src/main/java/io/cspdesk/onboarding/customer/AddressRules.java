package io.cspdesk.onboarding.customer;

import io.cspdesk.onboarding.field.SuppliedPattern;
import io.cspdesk.onboarding.field.SuppliedPattern.Verdict;
import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an address must have by the rules of its country. Where the country is unknown, that is the
 * finding, and nothing is demanded that only a country can demand.
 */
record AddressRules(CountryRules country, Optional<Finding> countryFinding) {

  /** Partner Center docs: utility-resources, Address. */
  static final int LINE_MAX = 200;

  /** Assumed: no source gives a bound. */
  static final int CITY_MAX = 100;

  /** Assumed: the documented two characters do not hold where a country lists names. */
  static final int STATE_MAX = 100;

  /** Assumed: no source gives a bound. */
  static final int POSTAL_CODE_MAX = 40;

  private static final String PATH = "account.address.";
  private static final Pattern ISO_2 = Pattern.compile("[A-Z]{2}");

  /** Reads the rules of a country, unless the code is none. */
  static AddressRules of(@Nullable String iso2, CountryRulesSource source) {
    String field = PATH + "country";
    Optional<Finding> unread = TextField.required(field, iso2);
    if (unread.isPresent()) {
      return new AddressRules(noDemands(), unread);
    }
    Optional<CountryRules> known =
        TextField.given(iso2).filter(ISO_2.asMatchPredicate()).flatMap(source::countryRules);
    return known
        .map(rules -> new AddressRules(rules, Optional.empty()))
        .orElseGet(
            () ->
                new AddressRules(
                    noDemands(), Optional.of(Finding.error(field, FindingCode.UNKNOWN_COUNTRY))));
  }

  /** No country to read the rules of, and why. */
  static AddressRules of(Optional<Finding> countryFinding) {
    return new AddressRules(noDemands(), countryFinding);
  }

  /** The address service is asked about what is complete by itself. */
  Stream<Optional<Finding>> check(Address address, AddressValidator service) {
    List<Optional<Finding>> seenHere = fields(address);
    boolean mayAsk = seenHere.stream().allMatch(Optional::isEmpty);
    return Stream.concat(
        seenHere.stream(),
        mayAsk ? Stream.of(AddressVerdict.of(service.validate(address))) : Stream.empty());
  }

  private List<Optional<Finding>> fields(Address address) {
    return List.of(
        TextField.required(PATH + "addressLine1", address.addressLine1(), LINE_MAX),
        TextField.optional(PATH + "addressLine2", address.addressLine2(), LINE_MAX),
        text(country.cityRequired(), PATH + "city", address.city(), CITY_MAX),
        state(PATH + "state", address.state()),
        postalCode(PATH + "postalCode", address.postalCode()),
        countryFinding);
  }

  private Optional<Finding> state(String field, @Nullable String value) {
    return text(country.stateRequired(), field, value, STATE_MAX)
        .or(
            () ->
                TextField.given(value)
                    .filter(state -> !country.states().isEmpty())
                    .filter(state -> !country.states().contains(state))
                    .map(wrong -> Finding.error(field, FindingCode.UNKNOWN_STATE)));
  }

  private Optional<Finding> postalCode(String field, @Nullable String value) {
    return text(country.postalCodeRequired(), field, value, POSTAL_CODE_MAX)
        .or(
            () ->
                TextField.given(value)
                    .map(code -> SuppliedPattern.judge(country.postalCodeRegex(), code))
                    .filter(verdict -> verdict == Verdict.DIFFERS)
                    .map(wrong -> Finding.error(field, FindingCode.INVALID_POSTAL_CODE)));
  }

  private static Optional<Finding> text(
      boolean required, String field, @Nullable String value, int max) {
    return required ? TextField.required(field, value, max) : TextField.optional(field, value, max);
  }

  private static CountryRules noDemands() {
    return new CountryRules(
        null, false, false, false, null, null, List.of(), List.of(), List.of(), List.of());
  }
}
