package io.cspdesk.onboarding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OrderVerification;
import io.cspdesk.onboarding.subscription.SellableOffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be ordered. */
@RestController
@RequestMapping("/api")
class OffersController {

  private final OrderVerification orders;

  OffersController(OrderVerification orders) {
    this.orders = orders;
  }

  /**
   * @param obstacle why a new customer cannot have it; absent where they can
   */
  record ListedOffer(
      @JsonUnwrapped Offer offer,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Obstacle obstacle) {

    static ListedOffer of(SellableOffer sellable) {
      return new ListedOffer(sellable.offer(), sellable.obstacle().map(Obstacle::of).orElse(null));
    }
  }

  /**
   * @param code that of the finding which ordering it would bring
   */
  record Obstacle(String code, Map<String, Object> params) {

    static Obstacle of(Finding finding) {
      return new Obstacle(finding.code().id(), finding.params());
    }
  }

  @GetMapping("/offers")
  Items<ListedOffer> offers(@RequestParam String country) {
    return new Items<>(
        orders.offers(CountryCode.of(country)).stream().map(ListedOffer::of).toList());
  }
}
