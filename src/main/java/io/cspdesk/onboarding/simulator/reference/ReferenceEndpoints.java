package io.cspdesk.onboarding.simulator.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.simulator.EmbeddedOnly;
import io.cspdesk.onboarding.simulator.Refused;
import io.cspdesk.onboarding.simulator.SimulatorFilter;
import io.cspdesk.onboarding.simulator.customer.CustomerStore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Domains, countries and offers. */
@RestController
@RequestMapping(SimulatorFilter.ROOT)
@EmbeddedOnly
public class ReferenceEndpoints {

  private final Seeds seeds;
  private final CustomerStore customers;

  ReferenceEndpoints(Seeds seeds, CustomerStore customers) {
    this.seeds = seeds;
    this.customers = customers;
  }

  /** 404 means available (Partner Center docs: verify-domain-availability). */
  @RequestMapping(method = RequestMethod.HEAD, path = "domains/{domain}")
  ResponseEntity<Void> checkDomain(@PathVariable String domain) {
    return customers.findByDomain(domain).isPresent()
        ? ResponseEntity.ok().build()
        : ResponseEntity.notFound().build();
  }

  @GetMapping("countryvalidationrules/{iso2}")
  ObjectNode countryRules(@PathVariable String iso2) {
    // the status and code for an unknown country are assumed
    return seeds
        .country(iso2)
        .orElseThrow(() -> new Refused(404, "1000", "The country is not known."))
        .answer();
  }

  @GetMapping("offers")
  Map<String, Object> offers(@RequestParam String country) {
    String iso2 = country.toUpperCase(Locale.ROOT);
    if (seeds.country(iso2).isEmpty()) {
      throw new Refused(400, "800070", "No offers are available in this country.");
    }
    return items(
        seeds.offers().stream()
            .filter(offer -> offer.isSoldIn(iso2))
            .map(offer -> offer.answer(iso2))
            .toList());
  }

  public static Map<String, Object> items(List<?> items) {
    return Map.of(
        "totalCount", items.size(),
        "items", items,
        "attributes", Map.of("objectType", "Collection"));
  }
}
