package io.cspdesk.onboarding.partnercenter;

import static io.cspdesk.onboarding.example.OfferIds.AUDIO_CONFERENCING;
import static io.cspdesk.onboarding.example.OfferIds.E3;
import static io.cspdesk.onboarding.example.OfferIds.E3_NONPROFIT;
import static io.cspdesk.onboarding.example.OfferIds.E3_TRIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.example.Examples;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class ProvisioningTest extends PartnerCenterOverHttp {

  @Autowired JdbcClient jdbc;

  @Test
  void createsACustomerWithItsAdminUser() {
    String domain = newDomain();
    CallIds ids = newIds();

    CreatedCustomer created = client.customers().create(account(), domain, null, ids);

    assertThat(created.userName()).isEqualTo("admin@" + domain);
    assertThat(created.temporaryPassword()).hasSizeGreaterThan(8);
    assertThat(client.domains().isAvailable(domain)).isFalse();
    assertThat(client.customers().findByDomain(domain).orElseThrow().customerId())
        .isEqualTo(created.customerId());
    JsonNode held = held(domain);
    assertThat(held.get("relationship").asText()).isEqualTo("reseller");
    assertThat(held.get("createdBy").asText()).isEqualTo(ids.requestId().toString());
  }

  @Test
  void theSameRequestIdIsAnsweredWithTheSameCustomerAndPassword() {
    String domain = newDomain();
    CallIds ids = newIds();
    CreatedCustomer first = client.customers().create(account(), domain, null, ids);

    assertThat(client.customers().create(account(), domain, null, ids)).isEqualTo(first);
  }

  @Test
  void oneCustomerComesOfManyEqualCallsAtOnce() {
    String domain = newDomain();
    CallIds ids = newIds();

    List<CompletableFuture<CreatedCustomer>> calls =
        IntStream.range(0, 6)
            .mapToObj(
                call ->
                    CompletableFuture.supplyAsync(
                        () -> client.customers().create(account(), domain, null, ids)))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join).distinct()).hasSize(1);
  }

  @Test
  void anotherRequestForTheDomainIsRefused() {
    String domain = newDomain();
    client.customers().create(account(), domain, null, newIds());

    PartnerCenterRefusal refusal = refusedToCreate(account(), domain);

    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.code()).isEqualTo("27100");
  }

  @Test
  void thePasswordStandsInNoTableAndNoLog(CapturedOutput output) {
    String password =
        client.customers().create(account(), newDomain(), null, newIds()).temporaryPassword();

    List<String> tables =
        jdbc.sql("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")
            .query(String.class)
            .list();
    assertThat(tables).contains("SIM_CUSTOMER", "SIM_CALL");
    for (String table : tables) {
      assertThat(jdbc.sql("SELECT * FROM \"" + table + "\"").query().listOfRows().toString())
          .doesNotContain(password);
    }
    assertThat(control("customers").toString()).doesNotContain(password);
    assertThat(output)
        .doesNotContain(password)
        .doesNotContain(signIn.bearer(Grant.APP_AND_USER, UUID.randomUUID()));
  }

  @ParameterizedTest
  @CsvSource({
    "98052, ZZ, US, 27002",
    "98052, , US, 27002",
    "9805, WA, US, 27002",
    ", WA, US, 27002",
    "98052, WA, QQ, 3000",
    "1000-001, , PT, ",
    "1000, , PT, ",
    "10000, , PT, 27002",
    "101000, , RU, 600049"
  })
  void theAddressFollowsTheCountry(String postalCode, String state, String country, String code) {
    CustomerAccount account = account(postalCode, state, country);
    if (code == null) {
      assertThatCode(() -> client.customers().create(account, newDomain(), null, newIds()))
          .doesNotThrowAnyException();
    } else {
      assertThat(refusedToCreate(account, newDomain()).code()).isEqualTo(code);
    }
  }

  @Test
  void aMissingCompanyNameIsRefused() {
    CustomerAccount nameless =
        Examples.account("contoso").without("companyName").as(CustomerAccount.class);

    assertThat(refusedToCreate(nameless, newDomain()))
        .satisfies(
            refusal -> {
              assertThat(refusal.status()).isEqualTo(400);
              assertThat(refusal.code()).isEqualTo("3000");
              assertThat(refusal.description()).contains("CompanyName");
            });
  }

  @Test
  void anAgreementConfirmedTwiceIsConfirmed() {
    String domain = newDomain();
    String id = client.customers().create(account(), domain, null, newIds()).customerId();

    client.agreements().confirm(id, agreement("Ada"), newIds());
    client.agreements().confirm(id, agreement("Ada"), newIds());
    assertThat(held(domain).get("agreements")).hasSize(1);

    client.agreements().confirm(id, agreement("Grete"), newIds());
    assertThat(held(domain).get("agreements"))
        .hasSize(2)
        .allSatisfy(
            known -> {
              assertThat(known.get("type").asText()).isEqualTo("MicrosoftCustomerAgreement");
              assertThat(known.get("dateAgreed").asText()).isEqualTo("2020-05-01T00:00:00Z");
            });
  }

  @Test
  void ordersInOneOrderPerBillingCycle() {
    String domain = newDomain();
    String id = customerWithAgreement(domain);

    List<String> orders =
        client
            .orders()
            .place(
                id,
                List.of(
                    new OrderLine(E3, 10, "annual"),
                    new OrderLine(AUDIO_CONFERENCING, 5, "annual"),
                    new OrderLine(E3_TRIAL, 25, "none")),
                null,
                newIds(),
                newIds())
            .orderIds();

    JsonNode held = held(domain).get("orders");
    assertThat(orders).hasSize(2);
    assertThat(held).extracting(order -> order.get("orderId").asText()).hasSameElementsAs(orders);
    assertThat(held.findValuesAsText("offerId"))
        .containsExactlyInAnyOrder(E3, AUDIO_CONFERENCING, E3_TRIAL);
  }

  @Test
  void theSameIdsOrderOnce() {
    String domain = newDomain();
    String id = customerWithAgreement(domain);
    List<OrderLine> lines = List.of(new OrderLine(E3, 10, "annual"));
    CallIds cart = newIds();
    CallIds checkout = newIds();

    PlacedOrder first = client.orders().place(id, lines, null, cart, checkout);

    assertThat(client.orders().place(id, lines, null, cart, checkout)).isEqualTo(first);
    assertThat(held(domain).get("orders")).hasSize(1);
    PartnerCenterRefusal again =
        catchThrowableOfType(
            PartnerCenterRefusal.class,
            () -> client.orders().place(id, lines, null, cart, newIds()));
    assertThat(again.code()).isEqualTo("800065");
  }

  @Test
  void withoutTheAgreementNothingIsSold() {
    String id = client.customers().create(account(), newDomain(), null, newIds()).customerId();

    PartnerCenterRefusal refusal = refusedToOrder(id, new OrderLine(E3, 1, "annual"));

    assertThat(refusal.status()).isEqualTo(403);
    assertThat(refusal.code()).isEqualTo("13605");
    http.postForLocation("/simulator/control/customers/" + id + "/agreement", null);
    assertThat(
            client
                .orders()
                .place(id, List.of(new OrderLine(E3, 1, "annual")), null, newIds(), newIds())
                .orderIds())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    E3 + ", 0, annual, 400, 2002",
    "031C9E47-4802-4248-838E-778FB1D2CC05, 301, annual, 400, 2002",
    E3_TRIAL + ", 24, none, 400, 2002",
    E3 + ", 1, none, 400, 800009",
    "00000000-0000-0000-0000-000000000000, 1, annual, 400, 800004",
    AUDIO_CONFERENCING + ", 1, annual, 400, 800029",
    E3_NONPROFIT + ", 1, annual, 403, 2085"
  })
  void refusesALine(String offer, int quantity, String cycle, int status, String code) {
    String id = customerWithAgreement(newDomain());

    PartnerCenterRefusal refusal = refusedToOrder(id, new OrderLine(offer, quantity, cycle));

    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.code()).isEqualTo(code);
  }

  @Test
  void aTrialIsSoldOnce() {
    String id = customerWithAgreement(newDomain());
    OrderLine trial = new OrderLine(E3_TRIAL, 25, "none");
    client.orders().place(id, List.of(trial), null, newIds(), newIds());

    assertThat(refusedToOrder(id, trial).code()).isEqualTo("800066");
  }

  @Test
  void azureIsNotSoldInChina() {
    CustomerAccount given = account("100000", "北京市", "CN");
    String id = client.customers().create(given, newDomain(), null, newIds()).customerId();
    client.agreements().confirm(id, agreement("Ada"), newIds());

    assertThat(refusedToOrder(id, new OrderLine("MS-AZR-0145P", 1, "monthly")).code())
        .isEqualTo("800070");
  }

  @Test
  void anUnknownCustomerCanDoNothing() {
    PartnerCenterRefusal refusal =
        refusedToOrder(UUID.randomUUID().toString(), new OrderLine(E3, 1, "annual"));

    assertThat(refusal.status()).isEqualTo(404);
    assertThat(refusal.code()).isEqualTo("60003");
  }

  private PartnerCenterRefusal refusedToCreate(CustomerAccount account, String domain) {
    return catchThrowableOfType(
        PartnerCenterRefusal.class,
        () -> client.customers().create(account, domain, null, newIds()));
  }

  private PartnerCenterRefusal refusedToOrder(String customerId, OrderLine line) {
    return catchThrowableOfType(
        PartnerCenterRefusal.class,
        () -> client.orders().place(customerId, List.of(line), null, newIds(), newIds()));
  }
}
