package io.cspdesk.onboarding.workflow.onboarding;

import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.List;

/** What another system sends to start an onboarding; every part may be absent. */
public record StartRequest(
    String businessKey,
    Boolean existingCustomer,
    String existingDomain,
    CustomerAccount account,
    CustomerAgreement agreement,
    String indirectResellerId,
    List<OrderLine> subscriptions) {}
