package io.cspdesk.onboarding.workflow.onboarding;

import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.subscription.OrderLine;
import io.cspdesk.onboarding.workflow.model.Refusal;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.model.VariableJson.UnreadableJson;
import java.util.List;

/** What another system sends to start an onboarding; every part may be absent. */
public record StartRequest(
    String businessKey,
    Boolean existingCustomer,
    String existingDomain,
    CustomerAccount account,
    CustomerAgreement agreement,
    String indirectResellerId,
    List<OrderLine> subscriptions) {

  /**
   * @throws Refusal 400 when it is no JSON, has an unknown field or one of the wrong type
   */
  public static StartRequest read(String json) {
    try {
      StartRequest request = VariableJson.read("", json, StartRequest.class);
      return request == null ? new StartRequest(null, null, null, null, null, null, null) : request;
    } catch (UnreadableJson e) {
      throw Refusal.badRequest(e.field(), "unreadable", e.getMessage());
    }
  }
}
