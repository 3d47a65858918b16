package io.cspdesk.onboarding.customer.country;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * To which countries a partner may sell: those of the market that its own country belongs to.
 * Assumed: a country that belongs to none is a market of its own.
 */
public final class SellingMarkets {

  private static final Pattern ISO_2 = Pattern.compile("[A-Z]{2}");

  private final Map<String, SortedSet<String>> marketOf = new HashMap<>();

  /**
   * @param markets the countries of each, ISO 3166-1 alpha-2
   * @throws IllegalArgumentException where a country is none, or is in two markets
   */
  public SellingMarkets(Map<String, List<String>> markets) {
    markets.forEach(
        (name, countries) -> {
          SortedSet<String> market = sorted(countries);
          for (String country : countries) {
            if (!isCode(country)) {
              throw new IllegalArgumentException(
                  name + " has something else than two capital letters");
            }
            if (marketOf.put(country, market) != null) {
              throw new IllegalArgumentException(country + " is in it twice");
            }
          }
        });
  }

  /**
   * @param partnerCountry ISO 3166-1 alpha-2
   * @param customerCountry ISO 3166-1 alpha-2
   */
  public boolean maySell(String partnerCountry, @Nullable String customerCountry) {
    return isCode(customerCountry) && countriesOf(partnerCountry).contains(customerCountry);
  }

  /** In alphabetical order; none if the code is none. */
  public SortedSet<String> countriesOf(String partnerCountry) {
    return isCode(partnerCountry)
        ? marketOf.getOrDefault(partnerCountry, sorted(List.of(partnerCountry)))
        : Collections.emptySortedSet();
  }

  /** Nothing where either is no code: for the customer another rule says that. */
  public Optional<Finding> check(String partnerCountry, @Nullable String customerCountry) {
    return !isCode(partnerCountry)
            || !isCode(customerCountry)
            || maySell(partnerCountry, customerCountry)
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                "account.address.country",
                FindingCode.COUNTRY_OUTSIDE_MARKET,
                Map.of("partnerCountry", partnerCountry)));
  }

  private static SortedSet<String> sorted(List<String> countries) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(countries));
  }

  private static boolean isCode(@Nullable String country) {
    return country != null && ISO_2.matcher(country).matches();
  }
}
