package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.task.UserTask;

/** Where the diagram lets a person correct a section. */
public final class CorrectedAt {

  private CorrectedAt() {}

  public static UserTask task(Section section) {
    return switch (section) {
      case ACCOUNT -> UserTask.ACCOUNT_INFO;
      case AGREEMENT -> UserTask.CONFIRM_AGREEMENT;
      case RESELLER -> UserTask.SELECT_RESELLER;
      case SUBSCRIPTIONS -> UserTask.CHOOSE_SUBSCRIPTIONS;
    };
  }
}
