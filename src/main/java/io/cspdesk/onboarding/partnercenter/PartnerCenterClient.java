package io.cspdesk.onboarding.partnercenter;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.CustomerDirectory;
import io.cspdesk.onboarding.customer.CustomerRecord;
import io.cspdesk.onboarding.customer.DomainAvailability;
import io.cspdesk.onboarding.subscription.Offer;
import io.cspdesk.onboarding.subscription.OfferCatalogue;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.subscription.OwnedOffer;
import io.cspdesk.onboarding.subscription.OwnedOffers;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one client of Partner Center. Every method may throw {@link PartnerCenterRefusal} or {@link
 * PartnerCenterUnavailable}.
 */
@Component
public class PartnerCenterClient
    implements CountryRulesSource,
        DomainAvailability,
        CustomerDirectory,
        OfferCatalogue,
        OwnedOffers {

  private static final String NOT_SOLD_IN_COUNTRY = "800070";

  private record Market(String country, String locale) {}

  private final PartnerCenterConnection connection;
  private final Answers answers;
  private final Attestation attestation;
  private final Ordering ordering;
  private final ExpiringCache<String, CountryRules> countryRules;
  private final ExpiringCache<Market, List<Offer>> offers;

  PartnerCenterClient(
      PartnerCenterConnection connection,
      PartnerCenterProperties properties,
      ObjectProvider<Clock> clock) {
    this.connection = connection;
    this.answers = new Answers(connection.json());
    this.attestation = new Attestation(connection, answers);
    this.ordering = new Ordering(connection, answers);
    Clock now = clock.getIfAvailable(Clock::systemUTC);
    this.countryRules = new ExpiringCache<>(now, properties.cacheFor());
    this.offers = new ExpiringCache<>(now, properties.cacheFor());
  }

  @Override
  public Optional<CountryRules> countryRules(String iso2) {
    if (!isCountryCode(iso2)) {
      return Optional.empty();
    }
    try {
      return Optional.of(countryRules.get(iso2.toUpperCase(Locale.ROOT), this::askCountryRules));
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.status() == 404) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  private CountryRules askCountryRules(String country) {
    return WireTranslation.countryRules(
        country,
        answers.to("country-rules", () -> connection.api().countryRules(country, newIds())));
  }

  @Override
  public boolean isAvailable(String domain) {
    int status;
    try {
      status =
          answers
              .to("check-domain", () -> connection.api().checkDomain(domain, newIds()))
              .getStatusCode()
              .value();
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.status() == 404) {
        return true;
      }
      throw refusal;
    }
    if (status != 200) {
      throw Answers.unreadable("check-domain");
    }
    return false;
  }

  /** Partner Center can only search by how a domain starts, so the whole is compared here. */
  @Override
  public Optional<CustomerRecord> findByDomain(String domain) {
    if (domain == null || domain.isBlank()) {
      return Optional.empty();
    }
    String filter = json(new Wire.CustomerFilter("Domain", domain, "starts_with"));
    Wire.Customers found =
        answers.to("search-customers", () -> connection.api().searchCustomers(filter, 0, newIds()));
    return WireTranslation.items(found.items()).stream()
        .filter(customer -> customer.companyProfile() != null)
        .filter(customer -> domain.equalsIgnoreCase(customer.companyProfile().domain()))
        .findFirst()
        .map(WireTranslation::customerRecord);
  }

  @Override
  public List<Offer> offers(String country) {
    return offers(country, PartnerCenterConnection.DEFAULT_LOCALE);
  }

  /**
   * @param locale such as {@code ja-JP}: the language of names and descriptions
   */
  public List<Offer> offers(String country, String locale) {
    if (!isCountryCode(country)) {
      return List.of();
    }
    try {
      return offers.get(new Market(country.toUpperCase(Locale.ROOT), locale), this::askOffers);
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.code().equals(NOT_SOLD_IN_COUNTRY)) {
        return List.of();
      }
      throw refusal;
    }
  }

  private List<Offer> askOffers(Market market) {
    Wire.Offers answer =
        answers.to(
            "offers", () -> connection.api().offers(market.country(), market.locale(), newIds()));
    return WireTranslation.items(answer.items()).stream()
        .filter(offer -> !Boolean.FALSE.equals(offer.isAvailableForPurchase()))
        .map(WireTranslation::offer)
        .toList();
  }

  @Override
  public List<OwnedOffer> ownedOffers(String customerId) {
    Wire.Subscriptions answer =
        answers.to("subscriptions", () -> connection.api().subscriptions(customerId, newIds()));
    return WireTranslation.items(answer.items()).stream().map(WireTranslation::ownedOffer).toList();
  }

  /**
   * Creates the tenant, the reseller relationship and the admin user.
   *
   * @param domain full, such as {@code contoso.onmicrosoft.com}
   */
  public CreatedCustomer createCustomer(CustomerAccount account, String domain, CallIds ids) {
    Wire.Customer created =
        answers.to(
            "create-customer",
            () ->
                connection.api().createCustomer(WireTranslation.newCustomer(account, domain), ids));
    if (created.id() == null
        || created.userCredentials() == null
        || created.userCredentials().userName() == null
        || created.userCredentials().password() == null) {
      throw Answers.unreadable("create-customer");
    }
    String user = created.userCredentials().userName();
    return new CreatedCustomer(
        created.id(),
        user.contains("@") ? user : user + "@" + domain,
        created.userCredentials().password());
  }

  /**
   * Attests that the customer accepted the agreement. An identical confirmation that is already
   * there is as good as a new one: it may be our own, whose answer got lost.
   */
  public void confirmAgreement(String customerId, CustomerAgreement agreement, CallIds ids) {
    attestation.confirm(customerId, agreement, ids);
  }

  /**
   * Creates a cart and checks it out. With the same ids it is safe to call again after an unknown
   * outcome.
   *
   * @return the ids of the orders
   */
  public List<String> placeOrder(
      String customerId, List<OrderLine> lines, CallIds cart, CallIds checkout) {
    return ordering.place(customerId, lines, cart, checkout);
  }

  /** The active ones; who has not signed the Microsoft Partner Agreement cannot take business. */
  public List<IndirectReseller> indirectResellers() {
    UUID correlationId = UUID.randomUUID();
    Wire.Relationships answer =
        answers.to(
            "indirect-resellers",
            () ->
                connection
                    .api()
                    .relationships(
                        "IsIndirectCloudSolutionProviderOf",
                        new CallIds(UUID.randomUUID(), correlationId)));
    return WireTranslation.items(answer.items()).stream()
        .filter(reseller -> "active".equalsIgnoreCase(reseller.state()))
        .map(
            reseller ->
                new IndirectReseller(
                    reseller.id(),
                    reseller.name(),
                    reseller.mpnId(),
                    hasSigned(reseller.mpnId(), correlationId)))
        .toList();
  }

  private boolean hasSigned(String mpnId, UUID correlationId) {
    if (mpnId == null || mpnId.isBlank()) {
      return false;
    }
    try {
      return answers
          .to(
              "reseller-agreement-status",
              () ->
                  connection
                      .api()
                      .resellerAgreementStatus(
                          mpnId, new CallIds(UUID.randomUUID(), correlationId)))
          .isAgreementSigned();
    } catch (PartnerCenterRefusal refusal) {
      // such as 2201 and 2204: the documented ways of saying that there is no signed agreement
      if (refusal.status() == 400) {
        return false;
      }
      throw refusal;
    }
  }

  private String json(Wire.CustomerFilter filter) {
    try {
      return connection.json().writeValueAsString(filter);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This domain cannot be searched for", e);
    }
  }

  private static boolean isCountryCode(String country) {
    return country != null && country.matches("[A-Za-z]{2}");
  }

  private static CallIds newIds() {
    return new CallIds(UUID.randomUUID(), UUID.randomUUID());
  }
}
