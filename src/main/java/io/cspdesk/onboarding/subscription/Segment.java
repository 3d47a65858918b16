package io.cspdesk.onboarding.subscription;

import java.util.List;
import java.util.Set;

/**
 * What kind of customer somebody is, and whose offers they may buy beside or instead of the
 * commercial ones (Partner Center docs: get-special-pricing-for-offers).
 */
public enum Segment {
  COMMERCIAL(true, Set.of()),
  NONPROFIT(true, Set.of("nonprofit")),
  EDUCATION(true, Set.of("education")),
  /** Nothing but its own. The short name is assumed; the SDK says GovernmentCommunityCloud. */
  GOVERNMENT(false, Set.of("governmentcommunitycloud", "government"));

  /** What an offer that asks for no qualification is called where others are named. */
  static final String NO_QUALIFICATION = "Commercial";

  private final boolean buysCommercial;
  private final Set<String> qualifications;

  Segment(boolean buysCommercial, Set<String> qualifications) {
    this.buysCommercial = buysCommercial;
    this.qualifications = qualifications;
  }

  /** Of several qualifications one is enough (assumed). */
  boolean mayBuy(Offer offer) {
    List<String> needed = offer.qualifications();
    return needed.isEmpty()
        ? buysCommercial
        : needed.stream().map(OfferId::key).anyMatch(qualifications::contains);
  }
}
