package io.cspdesk.onboarding.workflow.onboarding;

import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.subscription.OrderLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another system sends to start an onboarding; every part may be absent. */
public record StartRequest(
    @Nullable String businessKey,
    @Nullable Boolean existingCustomer,
    @Nullable String existingDomain,
    @Nullable CustomerAccount account,
    @Nullable CustomerAgreement agreement,
    @Nullable String indirectResellerId,
    @Nullable List<OrderLine> subscriptions) {}
