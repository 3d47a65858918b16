package io.cspdesk.onboarding.simulator.reference;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its data file has it, and as Partner Center answers it but for our own remarks.
 *
 * @param limit how many subscriptions of it one customer may have; absent: any number
 * @param notSoldIn absent: it is sold everywhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties("assumed")
public record SeededOffer(
    String id,
    String name,
    String description,
    int minimumQuantity,
    int maximumQuantity,
    String locale,
    boolean isAddOn,
    boolean hasAddOns,
    List<String> prerequisiteOffers,
    boolean isAvailableForPurchase,
    String billing,
    List<String> supportedBillingCycles,
    @Nullable Integer limit,
    String limitUnitOfMeasure,
    boolean isTrial,
    boolean isAutoRenewable,
    List<String> reselleeQualifications,
    List<String> resellerQualifications,
    Category category,
    Product product,
    String unitType,
    @JsonProperty(access = Access.WRITE_ONLY) @Nullable List<String> notSoldIn) {

  record Category(String id, String name) {}

  record Product(String id, String name, String unit) {}

  record Answer(@JsonUnwrapped SeededOffer offer, String country, Map<String, String> attributes) {}

  Answer answer(String country) {
    return new Answer(this, country, Map.of("objectType", "Offer"));
  }

  public boolean isSoldIn(String country) {
    return notSoldIn == null || !notSoldIn.contains(country);
  }

  public boolean allowsQuantity(int quantity) {
    return quantity >= minimumQuantity && quantity <= maximumQuantity;
  }

  public boolean allows(long subscriptions) {
    return limit == null || subscriptions <= limit;
  }

  public boolean needsQualification() {
    return !reselleeQualifications.isEmpty();
  }
}
