package io.cspdesk.onboarding.workflow.task;

import io.cspdesk.onboarding.workflow.model.Role;
import java.util.List;
import java.util.Set;

/** Somebody settles at Microsoft what a cancelled onboarding has left there. */
final class SettleCancellation extends TaskRules {

  SettleCancellation() {
    super(List.of(Role.GLOBAL_ADMIN, Role.ADMIN_AGENT), Set.of());
  }
}
