package io.cspdesk.onboarding.partnercenter;

import static io.cspdesk.onboarding.example.OfferIds.E3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisbehaviourTest extends PartnerCenterOverHttp {

  @Test
  void throttlingSaysHowLongToWait() {
    fault(Map.of("call", "offers", "kind", "status", "status", 429, "retryAfter", 7));

    PartnerCenterUnavailable unavailable = unavailable(() -> client.catalogue().offers("US"));

    assertThat(unavailable.answered()).isTrue();
    assertThat(unavailable.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(client.catalogue().offers("US")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"500, true", "503, true", "502, false", "504, false", "408, true"})
  void aServerFaultMakesItUnavailable(int status, boolean answered) {
    fault(Map.of("call", "create-customer", "kind", "status", "status", status));

    PartnerCenterUnavailable unavailable =
        unavailable(() -> client.customers().create(account(), newDomain(), null, newIds()));

    assertThat(unavailable.answered()).isEqualTo(answered);
    assertThat(unavailable.retryAfter()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "create-customer, 403, 600006",
    "confirm-agreement, 400, 600012",
    "agreement-metadata, 403, 900150",
    "create-cart, 400, 800009",
    "checkout, 409, 800060"
  })
  void aRefusalKeepsItsCodeWhateverItsShape(String call, int status, String code) {
    String id = client.customers().create(account(), newDomain(), null, newIds()).customerId();
    http.postForLocation("/simulator/control/customers/" + id + "/agreement", null);
    fault(Map.of("call", call, "kind", "status", "status", status, "code", code));

    PartnerCenterRefusal refusal =
        catchThrowableOfType(
            PartnerCenterRefusal.class,
            () -> {
              client.customers().create(account(), newDomain(), null, newIds());
              client.agreements().confirm(id, agreement("Ada"), newIds());
              order(id, newIds(), newIds());
            });

    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.description()).isEqualTo("The simulator was told to refuse.");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 409})
  void whatIsConfirmedAlreadyIsConfirmedWhateverItsStatus(int status) {
    String id = client.customers().create(account(), newDomain(), null, newIds()).customerId();
    fault(
        Map.of("call", "confirm-agreement", "kind", "status", "status", status, "code", "600061"));

    client.agreements().confirm(id, agreement("Ada"), newIds());

    assertThat(control("faults")).isEmpty();
  }

  @Test
  void aDomainThatCannotBeCheckedIsNeitherFreeNorTaken() {
    fault(Map.of("call", "check-domain", "kind", "status", "status", 403));
    assertThat(catchThrowable(() -> client.domains().isAvailable(newDomain())))
        .isInstanceOf(PartnerCenterRefusal.class);

    fault(Map.of("call", "check-domain", "kind", "garbage"));
    assertThat(catchThrowable(() -> client.domains().isAvailable(newDomain())))
        .isInstanceOf(PartnerCenterUnavailable.class);

    // the JDK repeats a HEAD that was cut, five tries at most
    fault(Map.of("call", "check-domain", "kind", "reset", "times", 50));
    assertThat(catchThrowable(() -> client.domains().isAvailable(newDomain())))
        .isInstanceOf(PartnerCenterUnavailable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "reset"})
  void anUnusableAnswerToAReadIsSeenOnce(String kind) {
    fault(Map.of("call", "search-customers", "kind", kind));

    PartnerCenterUnavailable unavailable =
        unavailable(() -> client.customers().findByDomain(newDomain()));

    assertThat(unavailable.answered()).isFalse();
    assertThat(control("faults")).isEmpty();
    assertThat(client.customers().findByDomain(newDomain())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "reset"})
  void anUnusableAnswerWithoutAnEffect(String kind) {
    String domain = newDomain();
    CallIds ids = newIds();
    fault(Map.of("call", "create-customer", "kind", kind));

    assertThat(
            unavailable(() -> client.customers().create(account(), domain, null, ids)).answered())
        .isFalse();
    assertThat(held(domain).isMissingNode()).isTrue();
    assertThat(client.customers().create(account(), domain, null, ids).customerId()).isNotBlank();
  }

  @Test
  void anAnswerThatNeverComesAfterTheEffect() {
    String domain = newDomain();
    CallIds ids = newIds();
    fault(Map.of("call", "create-customer", "kind", "timeout-after-effect"));

    assertThat(
            unavailable(() -> client.customers().create(account(), domain, null, ids)).answered())
        .isFalse();

    String id = held(domain).get("customerId").asText();
    assertThat(client.customers().create(account(), domain, null, ids).customerId()).isEqualTo(id);
  }

  @Test
  void anOrderWhoseAnswersGotLostIsPlacedOnce() {
    String domain = newDomain();
    String id = customerWithAgreement(domain);
    CallIds cart = newIds();
    CallIds checkout = newIds();
    fault(Map.of("call", "create-cart", "kind", "timeout-after-effect"));
    fault(Map.of("call", "checkout", "kind", "timeout-after-effect"));

    unavailable(() -> order(id, cart, checkout));
    unavailable(() -> order(id, cart, checkout));

    assertThat(order(id, cart, checkout)).hasSize(1);
    assertThat(held(domain).get("orders")).hasSize(1);
  }

  @Test
  void aConfirmationWhoseAnswerGotLostIsThereOnce() {
    String domain = newDomain();
    String id = client.customers().create(account(), domain, null, newIds()).customerId();
    CallIds ids = newIds();
    fault(Map.of("call", "confirm-agreement", "kind", "timeout-after-effect"));

    unavailable(() -> client.agreements().confirm(id, agreement("Ada"), ids));
    client.agreements().confirm(id, agreement("Ada"), ids);

    assertThat(held(domain).get("agreements")).hasSize(1);
  }

  @Test
  void aDelayBeyondTheReadTimeoutIsATimeout() {
    fault(Map.of("call", "country-rules", "kind", "delay", "delayMs", 4_000));

    PartnerCenterUnavailable unavailable = unavailable(() -> client.countries().countryRules("US"));

    assertThat(unavailable.answered()).isFalse();
    assertThat(unavailable).hasMessageContaining("country-rules");
  }

  @Test
  void aShortDelayIsOnlyLate() {
    fault(Map.of("call", "country-rules", "kind", "delay", "delayMs", 100));

    assertThat(client.countries().countryRules("US")).isPresent();
    assertThat(control("faults")).isEmpty();
  }

  @Test
  void faultsComeInTheirOrderAndAsOftenAsAsked() {
    fault(Map.of("call", "offers", "kind", "status", "status", 500, "times", 2));
    fault(Map.of("call", "offers", "kind", "status", "status", 403, "code", "2006"));

    unavailable(() -> client.catalogue().offers("US"));
    JsonNode pending = control("faults");
    assertThat(pending).hasSize(2);
    assertThat(pending.get(0).get("times").asInt()).isEqualTo(1);
    unavailable(() -> client.catalogue().offers("US"));
    assertThat(catchThrowable(() -> client.catalogue().offers("US")))
        .isInstanceOf(PartnerCenterRefusal.class);
    assertThat(client.catalogue().offers("US")).isNotEmpty();
  }

  private List<String> order(String id, CallIds cart, CallIds checkout) {
    return client
        .orders()
        .place(id, List.of(new OrderLine(E3, 1, "annual")), null, cart, checkout)
        .orderIds();
  }

  private static PartnerCenterUnavailable unavailable(ThrowingCallable call) {
    PartnerCenterUnavailable thrown = catchThrowableOfType(PartnerCenterUnavailable.class, call);
    assertThat(thrown).isNotNull();
    return thrown;
  }
}
