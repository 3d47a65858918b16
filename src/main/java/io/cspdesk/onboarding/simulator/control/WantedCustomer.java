package io.cspdesk.onboarding.simulator.control;

import static io.cspdesk.onboarding.simulator.control.ControlBody.optionalText;
import static io.cspdesk.onboarding.simulator.control.ControlBody.text;

import io.cspdesk.onboarding.simulator.control.ControlBody.Wrong;
import io.cspdesk.onboarding.simulator.customer.SimulatedCustomer;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A customer that a control call adds, as if it had existed before.
 *
 * @param country offers depend on it; absent: the US
 */
record WantedCustomer(
    @Nullable String domain,
    @Nullable String companyName,
    @Nullable String relationship,
    @Nullable String country) {

  SimulatedCustomer checked(Seeds seeds, String id, Instant now) {
    String wantedRelationship = text("relationship", relationship, 20);
    if (!List.of(SimulatedCustomer.OURS, SimulatedCustomer.SOMEONE_ELSES)
        .contains(wantedRelationship)) {
      throw new Wrong("'relationship' must be reseller or none.");
    }
    String wantedDomain = text("domain", domain, 253).toLowerCase(Locale.ROOT);
    if (!wantedDomain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
      throw new Wrong("'domain' must be a full domain name.");
    }
    optionalText("country", country, 2);
    if (country != null && seeds.country(country).isEmpty()) {
      throw new Wrong("'country' is not one that the simulator knows.");
    }
    return new SimulatedCustomer(
        id,
        wantedDomain,
        text("companyName", companyName, 500),
        country == null ? "US" : country.toUpperCase(Locale.ROOT),
        wantedRelationship,
        false,
        null,
        null,
        null,
        null,
        now);
  }
}
