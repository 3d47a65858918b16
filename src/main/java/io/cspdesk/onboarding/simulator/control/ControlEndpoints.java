package io.cspdesk.onboarding.simulator.control;

import io.cspdesk.onboarding.simulator.SimulatorAccess;
import io.cspdesk.onboarding.simulator.SimulatorCall;
import io.cspdesk.onboarding.simulator.agreement.AgreementStore;
import io.cspdesk.onboarding.simulator.control.ControlShapes.HeldCustomer;
import io.cspdesk.onboarding.simulator.customer.CustomerStore;
import io.cspdesk.onboarding.simulator.fault.Fault;
import io.cspdesk.onboarding.simulator.fault.FaultStore;
import io.cspdesk.onboarding.simulator.order.CartStore;
import io.cspdesk.onboarding.simulator.reference.Seeds;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
class ControlEndpoints {

  private final CustomerStore customers;
  private final AgreementStore agreements;
  private final CartStore carts;
  private final FaultStore faults;
  private final CallLog calls;
  private final Seeds seeds;
  private final SimulatorAccess access;
  private final Clock clock;

  ControlEndpoints(
      CustomerStore customers,
      AgreementStore agreements,
      CartStore carts,
      FaultStore faults,
      CallLog calls,
      Seeds seeds,
      SimulatorAccess access,
      Clock clock) {
    this.customers = customers;
    this.agreements = agreements;
    this.carts = carts;
    this.faults = faults;
    this.calls = calls;
    this.seeds = seeds;
    this.access = access;
    this.clock = clock;
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

  @PostMapping("customers")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> addCustomer(@RequestBody(required = false) @Nullable String body) {
    String id = UUID.randomUUID().toString();
    WantedCustomer wanted = ControlBody.read(body, WantedCustomer.class);
    try {
      customers.add(wanted.checked(seeds, id, clock.instant()));
    } catch (DuplicateKeyException e) {
      throw new ControlBody.Wrong("A customer with this domain exists already.");
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
  Fault addFault(@RequestBody(required = false) @Nullable String body) {
    Fault fault = ControlBody.read(body, WantedFault.class).checked();
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
  ProblemDetail wrong(ControlBody.Wrong wrong) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, wrong.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unknown(ResponseStatusException unknown) {
    return unknown.getBody();
  }
}
