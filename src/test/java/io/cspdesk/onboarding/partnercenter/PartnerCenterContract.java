package io.cspdesk.onboarding.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cspdesk.onboarding.agreement.AgreementVersion;
import io.cspdesk.onboarding.customer.AddressValidation.Status;
import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.example.OfferIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.reseller.IndirectReseller;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the client makes of Partner Center, whoever answers: stubs written from its documentation,
 * and the simulator. Each page is named where its answers are looked at.
 */
interface PartnerCenterContract {

  PartnerCenter partnerCenter();

  /** Someone has it already. */
  void taken(String domain);

  /** Of this partner. */
  void customerOfOurs(String domain);

  /** The next call is refused in the shape of its service. */
  void refuse(String call, int status, String code);

  /** The next call is told to come back. */
  void throttle(String call, int seconds);

  /** The partner's word that the customer accepted the agreement is there. */
  String customerWithAgreement();

  private static String domain() {
    return "contract" + UUID.randomUUID().toString().substring(0, 8) + ".onmicrosoft.com";
  }

  /** verify-domain-availability. */
  @Test
  default void aFreeDomainIsNotFoundAndATakenOneIs() {
    String domain = domain();
    assertThat(partnerCenter().domains().isAvailable(domain)).isTrue();

    taken(domain);

    assertThat(partnerCenter().domains().isAvailable(domain)).isFalse();
  }

  /** country-information-resources, and a recorded answer for its flat form. */
  @Test
  default void theRulesOfACountryAreRead() {
    CountryRules rules = partnerCenter().countries().countryRules("US").orElseThrow();

    assertThat(rules.stateRequired()).isTrue();
    assertThat(rules.cityRequired()).isTrue();
    assertThat(rules.postalCodeRequired()).isTrue();
    assertThat(rules.states()).contains("WA");
    assertThat(rules.cultures()).containsExactly("en-US", "es-US");
    assertThat(rules.languages()).containsExactly("en", "es");
    assertThat(rules.callingCodes()).containsExactly("1");
    assertThat("98052-1234").matches(rules.postalCodeRegex());
  }

  /** That it is 404 is assumed. */
  @Test
  default void anUnknownCountryHasNone() {
    refuse("country-rules", 404, "1000");

    assertThat(partnerCenter().countries().countryRules("US")).isEmpty();
  }

  /** get-a-list-of-offers-for-a-market, offer-resources. */
  @Test
  default void theCatalogueIsRead() {
    assertThat(partnerCenter().catalogue().offers("US", "en-US"))
        .filteredOn(offer -> offer.id().equals(OfferIds.E3))
        .singleElement()
        .satisfies(
            e3 -> {
              assertThat(e3.minimumQuantity()).isEqualTo(1);
              assertThat(e3.maximumQuantity()).isEqualTo(10_000_000);
              assertThat(e3.isAddOn()).isFalse();
              assertThat(e3.isTrial()).isFalse();
              assertThat(e3.billing()).isEqualTo("license");
              assertThat(e3.supportedBillingCycles())
                  .containsExactlyInAnyOrder("annual", "monthly");
            })
        .extracting(Offer::name)
        .asString()
        .isNotBlank();
  }

  /** error-codes. */
  @Test
  default void whereNothingIsSoldThereIsNoCatalogue() {
    refuse("offers", 400, "800070");

    assertThat(partnerCenter().catalogue().offers("US")).isEmpty();
  }

  /** get-a-customer-by-name: it can search by a beginning only. */
  @Test
  default void aCustomerIsFoundByItsWholeDomain() {
    String domain = domain();
    customerOfOurs("longer-" + domain);
    customerOfOurs(domain + ".example.com");
    assertThat(partnerCenter().customers().findByDomain(domain)).isEmpty();

    customerOfOurs(domain);

    assertThat(partnerCenter().customers().findByDomain(domain).orElseThrow().domain())
        .isEqualTo(domain);
  }

  /** create-a-customer. */
  @Test
  default void aCustomerIsCreated() {
    String domain = domain();

    CreatedCustomer created =
        partnerCenter()
            .customers()
            .create(PartnerCenterOverHttp.account(), domain, null, PartnerCenterOverHttp.newIds());

    assertThat(created.customerId()).hasSize(36);
    assertThat(created.userName()).isEqualTo("admin@" + domain);
    assertThat(created.temporaryPassword()).isNotBlank();
    assertThat(created.toString()).doesNotContain(created.temporaryPassword());
  }

  /** error-codes: the common shape; the agreement service's own; that of an exhausted quota. */
  @ParameterizedTest
  @CsvSource({
    "create-customer, 400, 600051", "create-customer, 409, 27100", "confirm-agreement, 403, 900150",
    "agreement-metadata, 403, 900150", "create-cart, 400, 800009", "checkout, 409, 800064",
    "search-customers, 401, 800001", "indirect-resellers, 403, 900150", "check-domain, 403, ''"
  })
  default void aRefusalKeepsItsCodeInEachShape(String call, int status, String code) {
    String customer = customerWithAgreement();
    refuse(call, status, code);

    PartnerCenterRefusal refusal =
        catchThrowableOfType(PartnerCenterRefusal.class, () -> make(call, customer));

    assertThat(refusal.call()).isEqualTo(call);
    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.description().isBlank()).isEqualTo(call.equals("check-domain"));
  }

  /** api-throttling-guidance. */
  @ParameterizedTest
  @ValueSource(strings = {"offers", "create-customer", "checkout", "agreement-metadata"})
  default void whoIsThrottledIsToldHowLong(String call) {
    String customer = customerWithAgreement();
    throttle(call, 17);

    PartnerCenterUnavailable unavailable =
        catchThrowableOfType(PartnerCenterUnavailable.class, () -> make(call, customer));

    assertThat(unavailable.retryAfter()).contains(Duration.ofSeconds(17));
    assertThat(unavailable.settles(call)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"500, 800003, true", "503, '', true", "502, '', false", "504, '', false"})
  default void aFaultOfTheServerMayPass(int status, String code, boolean settled) {
    refuse("create-customer", status, code);

    PartnerCenterUnavailable unavailable =
        catchThrowableOfType(PartnerCenterUnavailable.class, () -> make("create-customer", "none"));

    assertThat(unavailable.settles("create-customer")).isEqualTo(settled);
  }

  /**
   * get-confirmation-of-customer-consent, confirm-customer-consent-microsoft-customer-agreement.
   */
  @Test
  default void theNewestAgreementIsConfirmed() {
    AgreementVersion version = confirm(customerWithAgreement());

    assertThat(version.templateId()).hasSize(36);
  }

  @Test
  default void whatIsConfirmedAlreadyIsConfirmed() {
    String customer = customerWithAgreement();
    refuse("confirm-agreement", 409, "600061");

    assertThat(confirm(customer).templateId()).hasSize(36);
  }

  /** create-a-cart, checkout-a-cart. */
  @Test
  default void anOrderIsPlaced() {
    assertThat(order(customerWithAgreement())).hasSize(1).doesNotContainNull();
  }

  /** cart-resources: a line or a group of lines fails under a success. */
  @ParameterizedTest
  @CsvSource({"create-cart, 10015", "checkout, 800018"})
  default void anErrorInASuccessIsARefusal(String call, String code) {
    String customer = customerWithAgreement();
    refuse(call, 201, code);

    PartnerCenterRefusal refusal =
        catchThrowableOfType(PartnerCenterRefusal.class, () -> order(customer));

    assertThat(refusal.call()).isEqualTo(call);
    assertThat(refusal.status()).isEqualTo(201);
    assertThat(refusal.code()).isEqualTo(code);
  }

  /** validate-an-address since June 2021. */
  @Test
  default void aGoodAddressIsVerified() {
    assertThat(
            partnerCenter()
                .addresses()
                .validate(PartnerCenterOverHttp.account().address())
                .status())
        .isIn(Status.VERIFIED, Status.VERIFIED_SHIPPABLE);
  }

  @Test
  default void aDoubtfulAddressHasAStatus() {
    refuse("validate-address", 200, "StreetPartial");

    assertThat(
            partnerCenter()
                .addresses()
                .validate(PartnerCenterOverHttp.account().address())
                .status())
        .isEqualTo(Status.STREET_PARTIAL);
  }

  /** validate-an-address before: JSON within JSON, its quotes escaped. */
  @Test
  default void aWrongAddressWasAnErrorWithACorrection() {
    refuse("validate-address", 400, "2007");

    var answer = partnerCenter().addresses().validate(PartnerCenterOverHttp.account().address());

    assertThat(answer.status()).isEqualTo(Status.REFUSED);
    assertThat(answer.code()).isEqualTo("60071");
    assertThat(answer.suggestions()).singleElement();
    assertThat(answer.suggestions().get(0).postalCode()).isEqualTo("98052");
  }

  /** indirect-resellers; verify-indirect-reseller-mpa-status. */
  @Test
  default void theIndirectResellersAreListed() {
    assertThat(partnerCenter().resellers().active())
        .allSatisfy(reseller -> assertThat(reseller.id()).hasSize(36))
        .extracting(IndirectReseller::agreementSigned)
        .contains(true, false);
  }

  /** RFC 6749, 5.2, as the authority answers. */
  @ParameterizedTest
  @CsvSource({"400, invalid_grant", "401, invalid_client"})
  default void aRefusedSignInIsOfTheCallToken(int status, String code) {
    refuse("token", status, code);

    PartnerCenterRefusal refusal =
        catchThrowableOfType(PartnerCenterRefusal.class, () -> make("create-customer", "none"));

    assertThat(refusal.call()).isEqualTo("token");
    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.code()).isEqualTo(code);
  }

  @Test
  default void aFaultOfTheAuthorityLeavesNothingOpen() {
    refuse("token", 503, "");

    PartnerCenterUnavailable unavailable =
        catchThrowableOfType(PartnerCenterUnavailable.class, () -> make("create-customer", "none"));

    assertThat(unavailable.call()).isEqualTo("token");
    assertThat(unavailable.settles("create-customer")).isTrue();
  }

  private void make(String call, String customer) {
    switch (call) {
      case "check-domain" -> partnerCenter().domains().isAvailable(domain());
      case "search-customers" -> partnerCenter().customers().findByDomain(domain());
      case "offers" -> partnerCenter().catalogue().offers("US");
      case "indirect-resellers" -> partnerCenter().resellers().active();
      case "create-customer" ->
          partnerCenter()
              .customers()
              .create(
                  PartnerCenterOverHttp.account(), domain(), null, PartnerCenterOverHttp.newIds());
      case "agreement-metadata", "confirm-agreement" -> confirm(customer);
      case "create-cart", "checkout" -> order(customer);
      default -> throw new IllegalArgumentException(call);
    }
  }

  private AgreementVersion confirm(String customer) {
    return partnerCenter()
        .agreements()
        .confirm(customer, PartnerCenterOverHttp.agreement("Ada"), PartnerCenterOverHttp.newIds());
  }

  private List<String> order(String customer) {
    return partnerCenter()
        .orders()
        .place(
            customer,
            List.of(new OrderLine(OfferIds.E3, 1, "annual")),
            null,
            PartnerCenterOverHttp.newIds(),
            PartnerCenterOverHttp.newIds())
        .orderIds();
  }
}
