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

/**
 * To which countries a partner may sell: those of the market that its own country belongs to.
 * Assumed: a country that belongs to none is a market of its own.
 */
public final class SellingMarkets {

  private static final String FILE = "selling-markets-2021-04-15.properties";
  private static final Pattern ISO_2 = Pattern.compile("[A-Z]{2}");

  private final Map<String, SortedSet<String>> marketOf = new HashMap<>();

  private SellingMarkets(DataFile file) {
    for (String name : file.keys()) {
      SortedSet<String> market = sorted(file.words(name));
      for (String country : file.words(name)) {
        if (!isCode(country)) {
          throw file.wrong(name + " has something else than two capital letters");
        }
        if (marketOf.put(country, market) != null) {
          throw file.wrong(country + " is in it twice");
        }
      }
    }
  }

  public static SellingMarkets read() {
    return from(DataFile.read(FILE));
  }

  static SellingMarkets from(DataFile file) {
    return new SellingMarkets(file);
  }

  /**
   * @param partnerCountry ISO 3166-1 alpha-2
   * @param customerCountry ISO 3166-1 alpha-2
   */
  public boolean maySell(String partnerCountry, String customerCountry) {
    return isCode(customerCountry) && countriesOf(partnerCountry).contains(customerCountry);
  }

  /** In alphabetical order; none if the code is none. */
  public SortedSet<String> countriesOf(String partnerCountry) {
    return isCode(partnerCountry)
        ? marketOf.getOrDefault(partnerCountry, sorted(List.of(partnerCountry)))
        : Collections.emptySortedSet();
  }

  /** Nothing where either is no code: for the customer another rule says that. */
  public Optional<Finding> check(String partnerCountry, String customerCountry) {
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

  private static boolean isCode(String country) {
    return country != null && ISO_2.matcher(country).matches();
  }
}
