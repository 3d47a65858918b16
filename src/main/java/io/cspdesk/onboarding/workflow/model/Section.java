package io.cspdesk.onboarding.workflow.model;

import java.util.Arrays;

/** The parts of an onboarding that a person can correct, in the order of their provisioning. */
public enum Section implements Word {
  ACCOUNT("account"),
  AGREEMENT("agreement"),
  RESELLER("indirectResellerId"),
  SUBSCRIPTIONS("subscriptions");

  private final String fields;

  Section(String fields) {
    this.fields = fields;
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
