package io.cspdesk.onboarding.customer.country;

import io.cspdesk.onboarding.field.TextField;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The number that identifies an organization in its country: who must give one, who must not, and
 * how long it is.
 */
public final class RegistrationNumbers {

  private static final String FIELD = "account.organizationRegistrationNumber";

  /** Assumed: the longest of the documented numbers has 14 digits. */
  static final int MAX = 50;

  private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[A-Za-z0-9]+");

  /** Partner Center sells there, though ISO has given it no code. */
  private static final String KOSOVO = "XK";

  private final Set<String> required;
  private final Set<String> phoneRequired;
  private final boolean takenElsewhere;
  private final Map<String, List<Integer>> lengths;

  public RegistrationNumbers(Facts facts) {
    required = Set.copyOf(facts.required());
    phoneRequired = Set.copyOf(facts.phoneRequired());
    takenElsewhere = facts.takenElsewhere();
    lengths = Map.copyOf(facts.lengths());
  }

  /**
   * What a source says. Countries are ISO 3166-1 alpha-2.
   *
   * @param required where a number must be given
   * @param phoneRequired where a phone number must be given
   * @param takenElsewhere whether a number may be given in any other country
   * @param lengths how many characters a number may have, where that is known
   */
  public record Facts(
      List<String> required,
      List<String> phoneRequired,
      boolean takenElsewhere,
      Map<String, List<Integer>> lengths) {}

  /**
   * @param country of the customer, ISO 3166-1 alpha-2; where it is none, that is for another rule
   *     to say, and nothing is demanded
   */
  public Optional<Finding> check(@Nullable String country, @Nullable String number) {
    Demand demand = of(country);
    Optional<Finding> text =
        demand.required()
            ? TextField.required(FIELD, number, MAX)
            : TextField.optional(FIELD, number, MAX);
    return text.or(
        () ->
            TextField.given(number)
                .filter(given -> isCountry(country))
                .flatMap(given -> form(demand, given)));
  }

  /** Whether a customer in the country must have a phone number. */
  public boolean phoneRequired(@Nullable String country) {
    return of(country).phoneRequired();
  }

  /**
   * @param country of the customer, ISO 3166-1 alpha-2; where it is none, nothing is demanded
   */
  public Demand of(@Nullable String country) {
    if (!isCountry(country)) {
      return new Demand(false, true, List.of(), false);
    }
    return new Demand(
        required.contains(country),
        required.contains(country) || takenElsewhere,
        lengths.getOrDefault(country, List.of()),
        phoneRequired.contains(country));
  }

  private static Optional<Finding> form(Demand demand, String number) {
    if (!demand.taken()) {
      return Optional.of(Finding.error(FIELD, FindingCode.REGISTRATION_NUMBER_NOT_SUPPORTED));
    }
    boolean lengthFits = demand.lengths().isEmpty() || demand.lengths().contains(number.length());
    return lengthFits && LETTERS_AND_DIGITS.matcher(number).matches()
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                FIELD,
                FindingCode.INVALID_REGISTRATION_NUMBER,
                Map.of("lengths", inWords(demand.lengths()))));
  }

  private static String inWords(List<Integer> lengths) {
    return lengths.isEmpty()
        ? "1–" + MAX
        : lengths.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static boolean isCountry(@Nullable String code) {
    return code != null
        && (code.equals(KOSOVO)
            || Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(code));
  }

  /**
   * What is asked of customers in one country.
   *
   * @param required a number must be given
   * @param taken a number may be given
   * @param lengths how many characters it may have; empty where that is not known
   * @param phoneRequired a phone number must be given
   */
  public record Demand(
      boolean required, boolean taken, List<Integer> lengths, boolean phoneRequired) {

    public Demand {
      lengths = List.copyOf(lengths);
    }
  }
}
