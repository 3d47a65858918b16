package io.cspdesk.onboarding.workflow.task;

import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.Set;

/** An indirect provider's customer is given to one of its resellers. */
final class SelectReseller extends TaskRules {

  SelectReseller() {
    super(Role.STAFF, Set.of(ProcessVariable.INDIRECT_RESELLER_ID));
  }
}
