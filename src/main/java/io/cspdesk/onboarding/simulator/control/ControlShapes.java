package io.cspdesk.onboarding.simulator.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cspdesk.onboarding.simulator.agreement.AgreementStore;
import io.cspdesk.onboarding.simulator.customer.SimulatedCustomer;
import io.cspdesk.onboarding.simulator.order.CartShapes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the control calls answer. */
final class ControlShapes {

  private ControlShapes() {}

  /**
   * @param createdBy MS-RequestId; absent for a customer that existed before
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HeldCustomer(
      String customerId,
      String domain,
      String companyName,
      String country,
      String relationship,
      @Nullable String associatedPartnerId,
      List<HeldAgreement> agreements,
      List<HeldOrder> orders,
      @Nullable String createdBy) {}

  /**
   * @param acceptance {@code attested} or {@code direct}; the others only of the former
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HeldAgreement(
      String type,
      String acceptance,
      @Nullable String dateAgreed,
      AgreementStore.@Nullable Contact primaryContact) {}

  record HeldOrder(String orderId, String billingCycle, List<HeldLine> lineItems) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HeldLine(String offerId, int quantity, @Nullable String partnerIdOnRecord) {}

  static HeldCustomer held(
      SimulatedCustomer customer,
      List<AgreementStore.Agreement> confirmations,
      List<CartShapes.Order> orders) {
    List<HeldAgreement> agreements = new ArrayList<>();
    confirmations.forEach(
        known ->
            agreements.add(
                new HeldAgreement(
                    known.type(), "attested", known.dateAgreed(), known.primaryContact())));
    if (customer.directlySigned()) {
      agreements.add(new HeldAgreement(AgreementStore.CUSTOMER_AGREEMENT, "direct", null, null));
    }
    return new HeldCustomer(
        customer.id(),
        customer.domain(),
        customer.companyName(),
        customer.country(),
        customer.relationship(),
        customer.associatedPartnerId(),
        agreements,
        orders.stream().map(ControlShapes::held).toList(),
        customer.requestId());
  }

  private static HeldOrder held(CartShapes.Order order) {
    return new HeldOrder(
        order.id(),
        order.billingCycle(),
        order.lineItems().stream()
            .map(line -> new HeldLine(line.offerId(), line.quantity(), line.partnerIdOnRecord()))
            .toList());
  }
}
