package io.cspdesk.onboarding.simulator.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cspdesk.onboarding.simulator.EmbeddedOnly;
import io.cspdesk.onboarding.simulator.SimulatorAccess;
import io.cspdesk.onboarding.simulator.SimulatorCall;
import io.cspdesk.onboarding.simulator.agreement.AgreementStore;
import io.cspdesk.onboarding.simulator.control.ControlShapes.HeldCustomer;
import io.cspdesk.onboarding.simulator.customer.CustomerStore;
import io.cspdesk.onboarding.simulator.customer.SimulatedCustomer;
import io.cspdesk.onboarding.simulator.fault.ControlInput;
import io.cspdesk.onboarding.simulator.fault.Fault;
import io.cspdesk.onboarding.simulator.fault.FaultInput;
import io.cspdesk.onboarding.simulator.fault.FaultStore;
import io.cspdesk.onboarding.simulator.order.CartStore;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Looks into the simulator and tells it what to do; Partner Center has nothing like it. */
@RestController
@RequestMapping("/simulator/control/")
@EmbeddedOnly
class ControlEndpoints {

  private final CustomerStore customers;
  private final AgreementStore agreements;
  private final CartStore carts;
  private final FaultStore faults;
  private final CallLog calls;
  private final Seeds seeds;
  private final SimulatorAccess access;
  private final ObjectMapper json;

  ControlEndpoints(
      CustomerStore customers,
      AgreementStore agreements,
      CartStore carts,
      FaultStore faults,
      CallLog calls,
      Seeds seeds,
      SimulatorAccess access,
      ObjectMapper json) {
    this.customers = customers;
    this.agreements = agreements;
    this.carts = carts;
    this.faults = faults;
    this.calls = calls;
    this.seeds = seeds;
    this.access = access;
    this.json = json;
  }

  @GetMapping("customers")
  List<HeldCustomer> customers() {
    return customers.all().stream()
        .map(
            customer ->
                ControlShapes.held(
                    customer, agreements.of(customer.id()), carts.ordersOfCustomer(customer.id())))
        .toList();
  }

  /** {@code country} may be given as well, since offers depend on it; else it is the US. */
  @PostMapping("customers")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> addCustomer(@RequestBody(required = false) String body) {
    ControlInput input =
        ControlInput.of(json, body, "domain", "companyName", "relationship", "country");
    String relationship = input.text("relationship", 20);
    if (!List.of(SimulatedCustomer.OURS, SimulatedCustomer.SOMEONE_ELSES).contains(relationship)) {
      throw new ControlInput.Wrong("'relationship' must be reseller or none.");
    }
    String domain = input.text("domain", 253).toLowerCase(Locale.ROOT);
    if (!domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
      throw new ControlInput.Wrong("'domain' must be a full domain name.");
    }
    String country = input.optionalText("country", 2);
    if (country != null && seeds.country(country).isEmpty()) {
      throw new ControlInput.Wrong("'country' is not one that the simulator knows.");
    }
    String id = UUID.randomUUID().toString();
    try {
      customers.add(
          new SimulatedCustomer(
              id,
              domain,
              input.text("companyName", 500),
              country == null ? "US" : country.toUpperCase(Locale.ROOT),
              relationship,
              false,
              null,
              null,
              null,
              null,
              Instant.now()));
    } catch (DuplicateKeyException e) {
      throw new ControlInput.Wrong("A customer with this domain exists already.");
    }
    return Map.of("customerId", id);
  }

  @PostMapping("customers/{customerId}/relationship")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void acceptInvitation(@PathVariable String customerId) {
    known(customers.becomeOurs(customerId));
  }

  @PostMapping("customers/{customerId}/agreement")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signAgreement(@PathVariable String customerId) {
    known(customers.signDirectly(customerId));
  }

  private static void known(boolean found) {
    if (!found) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such customer.");
    }
  }

  /** A token is kept for an hour, so a fault of that call would otherwise be met much later. */
  @PostMapping("faults")
  @ResponseStatus(HttpStatus.CREATED)
  Fault addFault(@RequestBody(required = false) String body) {
    Fault fault = FaultInput.read(json, body);
    faults.add(fault);
    if (fault.call().equals(SimulatorCall.TOKEN.id())) {
      access.revokeAccessTokens();
    }
    return fault;
  }

  @GetMapping("faults")
  List<Fault> faults() {
    return faults.pending();
  }

  @DeleteMapping("faults")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clearFaults() {
    faults.clear();
  }

  @GetMapping("calls")
  List<CallLog.Entry> calls() {
    return calls.last();
  }

  @ExceptionHandler
  ProblemDetail wrong(ControlInput.Wrong wrong) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, wrong.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unknown(ResponseStatusException unknown) {
    return unknown.getBody();
  }
}
