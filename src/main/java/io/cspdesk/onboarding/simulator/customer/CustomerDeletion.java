package io.cspdesk.onboarding.simulator.customer;

import io.cspdesk.onboarding.simulator.EmbeddedOnly;
import io.cspdesk.onboarding.simulator.SimulatorFilter;
import io.cspdesk.onboarding.simulator.agreement.AgreementStore;
import io.cspdesk.onboarding.simulator.order.CartStore;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A sandbox deletes customers, with all they have; production does not (Partner Center docs:
 * delete-a-customer). The simulator does not tell the two apart: its client does.
 */
@RestController
@RequestMapping(SimulatorFilter.ROOT + "customers/{id}")
@EmbeddedOnly
public class CustomerDeletion {

  private final CustomerStore customers;
  private final AgreementStore agreements;
  private final CartStore carts;

  CustomerDeletion(CustomerStore customers, AgreementStore agreements, CartStore carts) {
    this.customers = customers;
    this.agreements = agreements;
    this.carts = carts;
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Transactional
  public void delete(@PathVariable String id) {
    String customer = customers.ours(id).id();
    carts.deleteOfCustomer(customer);
    agreements.deleteOfCustomer(customer);
    customers.delete(customer);
  }
}
