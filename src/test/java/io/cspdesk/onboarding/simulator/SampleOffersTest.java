package io.cspdesk.onboarding.simulator;

import static io.cspdesk.onboarding.example.OfferIds.E3;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.cspdesk.onboarding.partnercenter.PartnerCenterOverHttp;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A catalogue as long as a real one, to choose from and to order from. */
class SampleOffersTest extends PartnerCenterOverHttp {

  @Test
  void theyAreManyAndClearlyInvented() {
    assertThat(samples()).hasSize(290);
    assertThat(samples()).extracting(Offer::id).doesNotHaveDuplicates();
    assertThat(samples()).extracting(Offer::name).doesNotHaveDuplicates();
    assertThat(client.catalogue().offers("US")).extracting(Offer::id).contains(E3);
  }

  @Test
  void theyAreOfEveryKind() {
    assertThat(count(Offer::isAddOn)).isBetween(60, 100);
    assertThat(count(Offer::isTrial)).isBetween(10, 40);
    assertThat(count(offer -> offer.billing().equals("usage"))).isBetween(1, 5);
    assertThat(count(offer -> offer.reselleeQualifications().contains("Nonprofit")))
        .isBetween(60, 100);
    assertThat(count(offer -> offer.reselleeQualifications().contains("Education")))
        .isBetween(20, 40);
    assertThat(count(offer -> offer.minimumQuantity() > 1)).isBetween(30, 80);
    assertThat(count(offer -> "Concurrent".equals(offer.limitUnitOfMeasure()))).isPositive();
    assertThat(count(offer -> offer.name().length() > 80)).isPositive();
    assertThat(samples().stream().map(Offer::category).collect(toSet())).hasSizeBetween(8, 12);
    assertThat(client.catalogue().offers("JP"))
        .hasSizeLessThan(client.catalogue().offers("US").size());
  }

  @Test
  void everyAddOnGoesWithOffersThatThereAre() {
    Set<String> bases =
        samples().stream().filter(offer -> !offer.isAddOn()).map(Offer::id).collect(toSet());

    assertThat(samples())
        .filteredOn(Offer::isAddOn)
        .allSatisfy(
            addOn -> assertThat(addOn.prerequisiteOffers()).isNotEmpty().allMatch(bases::contains));
    assertThat(samples())
        .allSatisfy(
            offer -> {
              assertThat(offer.id()).isEqualTo(offer.id().toUpperCase(Locale.ROOT)).hasSize(36);
              assertThat(offer.supportedBillingCycles()).isNotEmpty();
              assertThat(offer.minimumQuantity()).isBetween(1, offer.maximumQuantity());
            });
  }

  @Test
  void theyCanBeOrdered() {
    String id = customerWithAgreement(newDomain());
    Offer addOn =
        samples().stream()
            .filter(offer -> offer.isAddOn() && offer.reselleeQualifications().isEmpty())
            .findFirst()
            .orElseThrow();
    List<OrderLine> lines =
        List.of(
            new OrderLine(addOn.id(), 5, "annual"),
            new OrderLine(addOn.prerequisiteOffers().get(0), 5, "annual"));

    assertThat(client.orders().place(id, lines, null, newIds(), newIds()).orderIds()).hasSize(1);
    assertThat(client.subscriptions().ownedOffers(id)).hasSize(2);
  }

  private int count(Predicate<Offer> kind) {
    return (int) samples().stream().filter(kind).count();
  }

  private List<Offer> samples() {
    return client.catalogue().offers("US").stream()
        .filter(offer -> offer.name().startsWith("Sample "))
        .toList();
  }
}
