package io.cspdesk.onboarding.simulator.customer;

import com.fasterxml.jackson.core.type.TypeReference;
import io.cspdesk.onboarding.simulator.ErrorAnswer;
import io.cspdesk.onboarding.simulator.ItemList;
import io.cspdesk.onboarding.simulator.PartnerCenterEndpoint;
import io.cspdesk.onboarding.simulator.SimulatorJson;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.BillingProfile;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.CheckedCustomer;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.CompanyProfile;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.Customer;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.NewCustomer;
import io.cspdesk.onboarding.simulator.customer.CustomerShapes.UserCredentials;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@PartnerCenterEndpoint
@RequestMapping(PartnerCenterEndpoint.ROOT)
class CustomerEndpoints {

  private static final String ADMIN_USER = "admin";

  record Filter(@Nullable String field, @Nullable String value, @Nullable String operator) {}

  private final CustomerStore customers;
  private final NewCustomerCheck check;
  private final Seeds seeds;
  private final SimulatorJson json;
  private final Clock clock;

  CustomerEndpoints(
      CustomerStore customers,
      NewCustomerCheck check,
      Seeds seeds,
      SimulatorJson json,
      Clock clock) {
    this.customers = customers;
    this.check = check;
    this.seeds = seeds;
    this.json = json;
    this.clock = clock;
  }

  @GetMapping("customers")
  ItemList<Customer> search(@RequestParam(required = false) @Nullable String filter) {
    return ItemList.of(found(filter).stream().map(this::listed).toList());
  }

  private List<SimulatedCustomer> found(@Nullable String filter) {
    if (filter == null) {
      return customers.oursByDomainStart("");
    }
    Filter wanted = json.request(filter, Filter.class);
    if (wanted.value() == null || !"starts_with".equalsIgnoreCase(wanted.operator())) {
      throw ErrorAnswer.invalidProperty("filter");
    }
    return switch (String.valueOf(wanted.field()).toLowerCase(Locale.ROOT)) {
      case "domain" -> customers.oursByDomainStart(wanted.value());
      case "companyname" -> customers.oursByCompanyNameStart(wanted.value());
      default -> throw ErrorAnswer.invalidProperty("filter");
    };
  }

  @GetMapping("customers/{id}")
  Customer customer(@PathVariable String id) {
    return answer(customers.ours(id), true, null);
  }

  /** 404 means available (Partner Center docs: verify-domain-availability). */
  @RequestMapping(method = RequestMethod.HEAD, path = "domains/{domain}")
  ResponseEntity<Void> checkDomain(@PathVariable String domain) {
    return customers.findByDomain(domain).isPresent()
        ? ResponseEntity.ok().build()
        : ResponseEntity.notFound().build();
  }

  /**
   * A sandbox deletes customers, with all they have; production does not (Partner Center docs:
   * delete-a-customer). The simulator does not tell the two apart: its client does.
   */
  @DeleteMapping("customers/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String id) {
    customers.delete(customers.ours(id).id());
  }

  /** Idempotent by MS-RequestId: the same id is answered with the same customer and password. */
  @PostMapping("customers")
  @ResponseStatus(HttpStatus.CREATED)
  Customer create(
      @RequestBody(required = false) @Nullable String body,
      @RequestAttribute(PartnerCenterEndpoint.REQUEST_ID) String requestId) {
    Optional<SimulatedCustomer> earlier = customers.findByRequestId(requestId);
    if (earlier.isPresent()) {
      return created(earlier.get());
    }
    CheckedCustomer wanted = check.check(json.request(body, NewCustomer.class));
    checkReseller(wanted.associatedPartnerId());
    SimulatedCustomer customer = customer(wanted, requestId);
    try {
      customers.add(customer);
    } catch (DuplicateKeyException e) {
      // the same call once more while the first was under way, or the domain is gone
      customer =
          customers
              .findByRequestId(requestId)
              .orElseThrow(() -> new ErrorAnswer(400, "27100", "The domain is not available."));
    }
    return created(customer);
  }

  /** The documentation names no code for a reseller that is not partnered: assumed. */
  private void checkReseller(@Nullable String id) {
    if (id != null && seeds.resellers().stream().noneMatch(known -> known.id().equals(id))) {
      throw new ErrorAnswer(
          400, "800016", "The associated partner is not a valid indirect reseller.");
    }
  }

  private SimulatedCustomer customer(CheckedCustomer wanted, String requestId) {
    BillingProfile billing = wanted.billingProfile();
    return new SimulatedCustomer(
        UUID.randomUUID().toString(),
        wanted.domain().toLowerCase(Locale.ROOT),
        wanted.companyName(),
        wanted.country(),
        SimulatedCustomer.OURS,
        false,
        wanted.associatedPartnerId(),
        json.text(
            new BillingProfile(
                UUID.randomUUID().toString(),
                billing.firstName(),
                billing.lastName(),
                billing.email(),
                billing.culture(),
                billing.language(),
                billing.companyName(),
                billing.defaultAddress(),
                Map.of(
                    "etag", UUID.randomUUID().toString(), "objectType", "CustomerBillingProfile"))),
        TemporaryPassword.newSeed(),
        requestId,
        clock.instant());
  }

  private Customer created(SimulatedCustomer customer) {
    String seed =
        Objects.requireNonNull(customer.credentialSeed(), "Who was created by a call has a seed");
    return answer(customer, null, new UserCredentials(ADMIN_USER, TemporaryPassword.from(seed)));
  }

  private Customer listed(SimulatedCustomer customer) {
    return new Customer(
        customer.id(),
        null,
        companyProfile(customer),
        null,
        customer.relationship(),
        null,
        null,
        customer.associatedPartnerId(),
        Map.of("objectType", "Customer"));
  }

  private Customer answer(
      SimulatedCustomer customer,
      @Nullable Boolean delegatedAccess,
      @Nullable UserCredentials credentials) {
    return new Customer(
        customer.id(),
        customer.id(),
        companyProfile(customer),
        customer.billingProfile() == null
            ? null
            : json.stored(customer.billingProfile(), new TypeReference<BillingProfile>() {}),
        customer.relationship(),
        delegatedAccess,
        credentials,
        customer.associatedPartnerId(),
        Map.of("objectType", "Customer"));
  }

  private static CompanyProfile companyProfile(SimulatedCustomer customer) {
    return new CompanyProfile(
        customer.id(),
        customer.domain(),
        customer.companyName(),
        null,
        Map.of("objectType", "CustomerCompanyProfile"));
  }
}
