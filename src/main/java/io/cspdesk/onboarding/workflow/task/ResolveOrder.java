package io.cspdesk.onboarding.workflow.task;

import static io.cspdesk.onboarding.workflow.model.Decision.FINISH_WITHOUT_ORDER;
import static io.cspdesk.onboarding.workflow.model.Decision.RETRY;
import static io.cspdesk.onboarding.workflow.model.Decision.UPDATE_SUBSCRIPTIONS;

import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.Set;

/** Some lines could not be ordered: they are tried again, changed, or left out. */
final class ResolveOrder extends TaskRules {

  ResolveOrder() {
    super(
        Role.BUYERS,
        Set.of(),
        ProcessVariable.ORDER_DECISION,
        RETRY,
        UPDATE_SUBSCRIPTIONS,
        FINISH_WITHOUT_ORDER);
  }
}
