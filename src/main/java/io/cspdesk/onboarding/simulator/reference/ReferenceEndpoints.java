package io.cspdesk.onboarding.simulator.reference;

import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.ItemList;
import io.cspdesk.onboarding.simulator.PartnerCenterEndpoint;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Countries and offers. */
@PartnerCenterEndpoint
@RequestMapping(PartnerCenterEndpoint.ROOT)
class ReferenceEndpoints {

  private final Seeds seeds;

  ReferenceEndpoints(Seeds seeds) {
    this.seeds = seeds;
  }

  @GetMapping("countryvalidationrules/{iso2}")
  SeededCountry.Answer countryRules(@PathVariable String iso2) {
    // the status and code for an unknown country are assumed
    return seeds
        .country(iso2)
        .orElseThrow(() -> new ErrorAnswer(404, "1000", "The country is not known."))
        .answer();
  }

  @GetMapping("offers")
  ItemList<SeededOffer.Answer> offers(@RequestParam String country) {
    String iso2 = country.toUpperCase(Locale.ROOT);
    if (seeds.country(iso2).isEmpty()) {
      throw new ErrorAnswer(400, "800070", "No offers are available in this country.");
    }
    return ItemList.of(
        seeds.offers().stream()
            .filter(offer -> offer.isSoldIn(iso2))
            .map(offer -> offer.answer(iso2))
            .toList());
  }
}
