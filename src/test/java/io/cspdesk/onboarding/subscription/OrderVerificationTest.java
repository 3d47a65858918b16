package io.cspdesk.onboarding.subscription;

import static io.cspdesk.onboarding.subscription.OfferMaker.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderVerificationTest {

  private static final Map<String, List<Offer>> SOLD =
      Map.of(
          "US",
          List.of(
              offer("base").made(),
              offer("addon").addOnTo("base").made(),
              offer("charity").onlyFor("Nonprofit").made(),
              offer("american").made()),
          "JP",
          List.of(
              offer("base").made(),
              offer("charity").onlyFor("Nonprofit").made(),
              offer("japanese").made()));

  private final List<String> asked = new ArrayList<>();
  private final OrderVerification verification =
      verification(
          customer -> {
            asked.add(customer);
            return List.of(new OwnedOffer("BASE", false));
          });

  @Test
  void anOfferIsSoldInBothCountries() {
    assertThat(codes("JP", null, "base", "american", "japanese"))
        .containsExactly(FindingCode.OFFER_NOT_IN_COUNTRY, FindingCode.OFFER_NOT_IN_COUNTRY);
    assertThat(codes("US", null, "base", "american", "japanese"))
        .containsExactly(FindingCode.UNKNOWN_OFFER);
    assertThat(codes(null, null, "base")).containsExactly(FindingCode.OFFER_NOT_IN_COUNTRY);
  }

  @Test
  void whatIsOwnedIsAskedOnlyOfACustomerThatExists() {
    assertThat(codes("US", null, "addon")).containsExactly(FindingCode.ADD_ON_WITHOUT_BASE);
    assertThat(asked).isEmpty();

    assertThat(codes("US", "c-1", "addon")).isEmpty();
    assertThat(asked).containsExactly("c-1");
  }

  @Test
  void whatTheSourcesThrowPassesThrough() {
    IllegalStateException down = new IllegalStateException("down");
    OrderVerification cut =
        verification(
            customer -> {
              throw down;
            });

    assertThat(catchThrowable(() -> cut.verify(List.of(), "US", "c-1"))).isSameAs(down);
  }

  @Test
  void showsWhatACustomerOfACountryCanChooseAndWhyNot() {
    assertThat(verification.offers("JP"))
        .extracting(
            sellable -> sellable.offer().id(), sellable -> sellable.obstacle().map(Finding::code))
        .containsExactly(
            tuple("base", Optional.empty()),
            tuple("charity", Optional.of(FindingCode.OFFER_NOT_FOR_SEGMENT)),
            tuple("japanese", Optional.of(FindingCode.OFFER_NOT_IN_COUNTRY)));
    assertThat(verification.offers("QQ")).isEmpty();
    assertThat(asked).isEmpty();
  }

  private List<FindingCode> codes(String country, String customerId, String... offers) {
    List<OrderLine> lines =
        List.of(offers).stream().map(id -> new OrderLine(id, 5, "annual")).toList();
    return verification.verify(lines, country, customerId).stream().map(Finding::code).toList();
  }

  private static OrderVerification verification(OwnedOffers owned) {
    return new OrderVerification(
        country -> country == null ? List.of() : SOLD.getOrDefault(country, List.of()),
        owned,
        "US",
        Segment.COMMERCIAL);
  }
}
