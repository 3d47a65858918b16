package io.cspdesk.onboarding.workflow;

import java.util.Arrays;

/** The parts of an onboarding that a person can correct, in the order of their provisioning. */
enum Section {
  ACCOUNT("account", UserTask.ACCOUNT_INFO),
  AGREEMENT("agreement", UserTask.CONFIRM_AGREEMENT),
  RESELLER("reseller", UserTask.SELECT_RESELLER),
  SUBSCRIPTIONS("subscriptions", UserTask.CHOOSE_SUBSCRIPTIONS);

  private final String id;
  private final UserTask task;

  Section(String id, UserTask task) {
    this.id = id;
    this.task = task;
  }

  /** As in {@code sectionToUpdate}, and the first word of the paths of its fields. */
  String id() {
    return id;
  }

  /** Where it is corrected. */
  UserTask task() {
    return task;
  }

  /**
   * Whether a person can still correct it when Partner Center refuses the provisioning of another:
   * not what is provisioned later, for that was not what was asked; and not the account once it
   * exists at Microsoft.
   */
  boolean canBeMendedAt(Section refused) {
    return this == refused || this != ACCOUNT && compareTo(refused) < 0;
  }

  static Section ofField(String path) {
    return Arrays.stream(values())
        .filter(section -> path.startsWith(section.id))
        .findFirst()
        .orElseThrow();
  }
}
