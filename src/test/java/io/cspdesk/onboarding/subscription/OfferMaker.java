package io.cspdesk.onboarding.subscription;

import java.util.List;

/** Offers for tests, each different from a plain one in what the test is about. */
record OfferMaker(Offer made) {

  static OfferMaker offer(String id) {
    return new OfferMaker(
        new Offer(
            id,
            "An offer",
            null,
            1,
            100,
            false,
            null,
            false,
            "license",
            List.of("annual", "monthly"),
            null,
            null,
            null,
            null,
            null));
  }

  OfferMaker addOnTo(String... bases) {
    return with(true, List.of(bases), made.limit(), made.limitUnitOfMeasure(), null);
  }

  OfferMaker limited(Integer limit, String unit) {
    return with(made.isAddOn(), made.prerequisiteOffers(), limit, unit, null);
  }

  OfferMaker onlyFor(String... qualifications) {
    return with(
        made.isAddOn(),
        made.prerequisiteOffers(),
        made.limit(),
        made.limitUnitOfMeasure(),
        List.of(qualifications));
  }

  private OfferMaker with(
      boolean addOn, List<String> bases, Integer limit, String unit, List<String> qualifications) {
    return new OfferMaker(
        new Offer(
            made.id(),
            made.name(),
            null,
            made.minimumQuantity(),
            made.maximumQuantity(),
            addOn,
            bases,
            false,
            made.billing(),
            made.supportedBillingCycles(),
            limit,
            unit,
            qualifications,
            null,
            null));
  }
}
