package io.cspdesk.onboarding.workflow.task;

import static io.cspdesk.onboarding.workflow.model.Decision.CLOSE;
import static io.cspdesk.onboarding.workflow.model.Decision.DIFFERENT_CUSTOMER;

import io.cspdesk.onboarding.workflow.model.ProcessVariable;
import io.cspdesk.onboarding.workflow.model.Role;
import java.util.Set;

/** The wanted domain is one of our customers': nothing is to be done, or it is another customer. */
final class DuplicateFound extends TaskRules {

  DuplicateFound() {
    super(Role.STAFF, Set.of(), ProcessVariable.DUPLICATE_DECISION, CLOSE, DIFFERENT_CUSTOMER);
  }
}
