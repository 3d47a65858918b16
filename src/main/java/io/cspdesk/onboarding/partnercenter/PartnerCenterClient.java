package io.cspdesk.onboarding.partnercenter;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cspdesk.onboarding.agreement.AgreementDocument;
import io.cspdesk.onboarding.agreement.AgreementVersion;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.customer.Address;
import io.cspdesk.onboarding.customer.AddressValidation;
import io.cspdesk.onboarding.customer.AddressValidator;
import io.cspdesk.onboarding.customer.CountryRules;
import io.cspdesk.onboarding.customer.CountryRulesSource;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.CustomerDirectory;
import io.cspdesk.onboarding.customer.CustomerRecord;
import io.cspdesk.onboarding.customer.DomainAvailability;
import io.cspdesk.onboarding.partnercenter.call.Answers;
import io.cspdesk.onboarding.partnercenter.call.CallBreaker;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterProperties;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.partnercenter.wire.Wire;
import io.cspdesk.onboarding.partnercenter.wire.WireTranslation;
import io.cspdesk.onboarding.reseller.IndirectReseller;
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
import java.util.function.Function;
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
        AddressValidator,
        CustomerDirectory,
        OfferCatalogue,
        OwnedOffers {

  private static final String NOT_SOLD_IN_COUNTRY = "800070";

  private record Market(String country, String locale) {}

  private final PartnerCenterConnection connection;
  private final Answers answers;
  private final Attestation attestation;
  private final Ordering ordering;
  private final AddressService addressService;
  private final ExpiringCache<Address, AddressValidation> addresses;
  private final ExpiringCache<String, CountryRules> countryRules;
  private final ExpiringCache<Market, List<Offer>> offers;

  PartnerCenterClient(
      PartnerCenterConnection connection,
      PartnerCenterProperties properties,
      ObjectProvider<Clock> clock) {
    this.connection = connection;
    Clock now = clock.getIfAvailable(Clock::systemUTC);
    this.answers =
        new Answers(connection.json(), new CallBreaker("Partner Center", properties.pause(), now));
    this.attestation = new Attestation(connection, answers, now);
    this.ordering = new Ordering(connection, answers);
    this.addressService = new AddressService(connection, answers);
    this.addresses = new ExpiringCache<>(now, properties.cacheFor());
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
        country, ask("country-rules", ids -> connection.api().countryRules(country, ids)));
  }

  @Override
  public boolean isAvailable(String domain) {
    CallIds ids = newIds();
    int status;
    try {
      status =
          answers
              .to("check-domain", ids, () -> connection.api().checkDomain(domain, ids))
              .getStatusCode()
              .value();
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.status() == 404) {
        return true;
      }
      throw refusal;
    }
    if (status != 200) {
      throw Answers.unreadable("check-domain", ids);
    }
    return false;
  }

  /** Asked once for an address that passes again and again, as it does after each correction. */
  @Override
  public AddressValidation validate(Address address) {
    return addresses.get(address, addressService::validate);
  }

  /** Partner Center can only search by how a domain starts, so the whole is compared here. */
  @Override
  public Optional<CustomerRecord> findByDomain(String domain) {
    if (domain == null || domain.isBlank()) {
      return Optional.empty();
    }
    String filter = json(new Wire.CustomerFilter("Domain", domain, "starts_with"));
    Wire.Customers found =
        ask("search-customers", ids -> connection.api().searchCustomers(filter, 0, ids));
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
        ask("offers", ids -> connection.api().offers(market.country(), market.locale(), ids));
    return WireTranslation.items(answer.items()).stream()
        .filter(offer -> !Boolean.FALSE.equals(offer.isAvailableForPurchase()))
        .map(WireTranslation::offer)
        .toList();
  }

  @Override
  public List<OwnedOffer> ownedOffers(String customerId) {
    Wire.Subscriptions answer =
        ask("subscriptions", ids -> connection.api().subscriptions(customerId, ids));
    return WireTranslation.items(answer.items()).stream().map(WireTranslation::ownedOffer).toList();
  }

  /**
   * Creates the tenant, the reseller relationship and the admin user.
   *
   * @param domain full, such as {@code contoso.onmicrosoft.com}
   * @param resellerId tenant id of the indirect reseller; null: none
   */
  public CreatedCustomer createCustomer(
      CustomerAccount account, String domain, String resellerId, CallIds ids) {
    Wire.Customer created =
        answers.to(
            "create-customer",
            ids,
            () ->
                connection
                    .api()
                    .createCustomer(WireTranslation.newCustomer(account, domain, resellerId), ids));
    if (created.id() == null
        || created.userCredentials() == null
        || created.userCredentials().userName() == null
        || created.userCredentials().password() == null) {
      throw Answers.unreadable("create-customer", ids);
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
   *
   * @return the version that is now confirmed
   */
  public AgreementVersion confirmAgreement(
      String customerId, CustomerAgreement agreement, CallIds ids) {
    return attestation.confirm(customerId, agreement, ids);
  }

  /** Whether Partner Center knows of an acceptance, by the partner's word or the customer's own. */
  public boolean hasAcceptedAgreement(String customerId) {
    return attestation.isKnown(customerId);
  }

  /**
   * The link with which any customer can accept this partner as its reseller.
   *
   * @param provider tenant id of an indirect reseller's provider, for whom it asks as well; null:
   *     none
   */
  public String relationshipLink(String provider) {
    Wire.RelationshipRequest answer =
        ask("relationship-request", ids -> connection.api().relationshipRequest(provider, ids));
    if (answer.url() == null || !answer.url().startsWith("https://")) {
      throw Answers.unreadable("relationship-request", newIds());
    }
    return answer.url();
  }

  /** In a sandbox only; one that is gone already is as good as deleted. */
  public void deleteCustomer(String customerId) {
    try {
      ask("delete-customer", ids -> connection.api().deleteCustomer(customerId, ids));
    } catch (PartnerCenterRefusal refusal) {
      if (refusal.status() != 404) {
        throw refusal;
      }
    }
  }

  /**
   * Where the agreement's text can be read for five minutes.
   *
   * @param language such as {@code ja-JP}; where the text is not to be had in it, it is English
   */
  public AgreementDocument agreementDocument(String country, String language) {
    return attestation.document(country, language);
  }

  /**
   * Creates a cart and checks it out. With the same ids it is safe to call again after an unknown
   * outcome.
   *
   * @param mpnId of the indirect reseller, partner on record of every line; null: none
   */
  public PlacedOrder placeOrder(
      String customerId, List<OrderLine> lines, String mpnId, CallIds cart, CallIds checkout) {
    return ordering.place(customerId, lines, mpnId, cart, checkout);
  }

  /** The active ones; who has not signed the Microsoft Partner Agreement cannot take business. */
  public List<IndirectReseller> indirectResellers() {
    CallIds ids = newIds();
    Wire.Relationships answer =
        answers.to(
            "indirect-resellers",
            ids,
            () -> connection.api().relationships("IsIndirectCloudSolutionProviderOf", ids));
    return WireTranslation.items(answer.items()).stream()
        .filter(reseller -> "active".equalsIgnoreCase(reseller.state()))
        .map(
            reseller ->
                new IndirectReseller(
                    reseller.id(),
                    reseller.name(),
                    reseller.mpnId(),
                    hasSigned(reseller.mpnId(), ids.correlationId())))
        .toList();
  }

  private boolean hasSigned(String mpnId, UUID correlationId) {
    if (mpnId == null || mpnId.isBlank()) {
      return false;
    }
    CallIds ids = new CallIds(UUID.randomUUID(), correlationId);
    try {
      return answers
          .to(
              "reseller-agreement-status",
              ids,
              () -> connection.api().resellerAgreementStatus(mpnId, ids))
          .isAgreementSigned();
    } catch (PartnerCenterRefusal refusal) {
      // such as 2201 and 2204: the documented ways of saying that there is no signed agreement
      if (refusal.status() == 400) {
        return false;
      }
      throw refusal;
    }
  }

  private <T> T ask(String call, Function<CallIds, T> request) {
    CallIds ids = newIds();
    return answers.to(call, ids, () -> request.apply(ids));
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
    return CallIds.ofLookup();
  }
}
