package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OfferCatalogue;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is sold in each country. */
@Component
public class Catalogue implements OfferCatalogue {

  private static final String NOT_SOLD_IN_COUNTRY = "800070";

  private record Market(String country, String locale) {}

  private final PartnerCenterConnection connection;
  private final AnswerCache<Market, List<Offer>> known;

  Catalogue(PartnerCenterConnection connection, PartnerCenterProperties properties, Clock clock) {
    this.connection = connection;
    this.known = new AnswerCache<>(properties.cacheFor(), clock);
  }

  @Override
  public List<Offer> offers(String country) {
    return offers(country, PartnerCenterConnection.DEFAULT_LOCALE);
  }

  /**
   * @param locale such as {@code ja-JP}: the language of names and descriptions
   */
  public List<Offer> offers(String country, String locale) {
    if (!isCountryCode(country)) {
      return List.of();
    }
    try {
      return known.get(new Market(country.toUpperCase(Locale.ROOT), locale), this::ask);
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.code().equals(NOT_SOLD_IN_COUNTRY)) {
        return List.of();
      }
      throw refusal;
    }
  }

  private List<Offer> ask(Market market) {
    Wire.Offers answer =
        connection.ask("offers", (api, ids) -> api.offers(market.country(), market.locale(), ids));
    return WireTranslation.items(answer.items()).stream()
        .filter(offer -> !Boolean.FALSE.equals(offer.isAvailableForPurchase()))
        .map(WireTranslation::offer)
        .flatMap(Optional::stream)
        .toList();
  }

  static boolean isCountryCode(@Nullable String country) {
    return country != null && country.matches("[A-Za-z]{2}");
  }
}
