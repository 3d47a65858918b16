package io.cspdesk.onboarding.subscription;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a partner may sell in one country (Partner Center docs: offer-resources). What only
 * describes it Partner Center may leave out.
 *
 * @param billing {@code none}, {@code usage} or {@code license}
 * @param supportedBillingCycles may be empty: no check
 * @param minimumQuantity of licences; of a usage-based offer it says nothing about licences
 * @param limit how many subscriptions of it one customer may have, where there is a limit; only
 *     with {@code limitUnitOfMeasure} other than {@code None}
 * @param limitUnitOfMeasure {@code None}, {@code Concurrent} or {@code Lifetime}, case varies
 */
public record Offer(
    @Nullable String id,
    @Nullable String name,
    @Nullable String description,
    int minimumQuantity,
    int maximumQuantity,
    boolean isAddOn,
    List<String> prerequisiteOffers,
    boolean isTrial,
    @Nullable String billing,
    List<String> supportedBillingCycles,
    @Nullable Integer limit,
    @Nullable String limitUnitOfMeasure,
    List<String> reselleeQualifications,
    @Nullable String category,
    @Nullable String unitType) {

  public Offer {
    prerequisiteOffers = withoutGaps(prerequisiteOffers);
    supportedBillingCycles = withoutGaps(supportedBillingCycles);
    reselleeQualifications = withoutGaps(reselleeQualifications);
  }

  /** What comes from outside may have gaps. */
  static <T> List<T> withoutGaps(@Nullable List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }

  /** The qualifications that a customer needs; "None", as the SDK's list has it, is none. */
  List<String> qualifications() {
    return reselleeQualifications.stream()
        .filter(qualification -> !OfferId.same(qualification, "none"))
        .toList();
  }
}
