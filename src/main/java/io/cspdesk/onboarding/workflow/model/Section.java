package io.cspdesk.onboarding.workflow.model;

import java.util.Arrays;

/** The parts of an onboarding that a person can correct, in the order of their provisioning. */
public enum Section {
  ACCOUNT("account", "account", UserTask.ACCOUNT_INFO),
  AGREEMENT("agreement", "agreement", UserTask.CONFIRM_AGREEMENT),
  RESELLER("reseller", "indirectResellerId", UserTask.SELECT_RESELLER),
  SUBSCRIPTIONS("subscriptions", "subscriptions", UserTask.CHOOSE_SUBSCRIPTIONS);

  private final String id;
  private final String fields;
  private final UserTask task;

  Section(String id, String fields, UserTask task) {
    this.id = id;
    this.fields = fields;
    this.task = task;
  }

  /** As in {@code sectionToUpdate}. */
  public String id() {
    return id;
  }

  /** Where it is corrected. */
  public UserTask task() {
    return task;
  }

  /**
   * Whether a person can still correct it when Partner Center refuses the provisioning of another:
   * not what is provisioned later, for that was not what was asked; and neither the account nor its
   * reseller once it exists at Microsoft.
   */
  public boolean canBeMendedAt(Section refused) {
    return switch (this) {
      case ACCOUNT, RESELLER -> refused == ACCOUNT;
      default -> this == refused || compareTo(refused) < 0;
    };
  }

  public static Section ofField(String path) {
    return Arrays.stream(values())
        .filter(section -> path.startsWith(section.fields))
        .findFirst()
        .orElseThrow();
  }
}
