package io.cspdesk.onboarding.partner;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a partner sells. */
public enum Model {
  DIRECT_BILL,
  /** Sells through resellers, of whom each customer has one. */
  INDIRECT_PROVIDER,
  /** Brings customers to its provider. */
  INDIRECT_RESELLER;

  /** As settings and clients name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Model> ofId(String id) {
    return Arrays.stream(values()).filter(model -> model.id().equals(id)).findFirst();
  }

  public boolean isIndirect() {
    return this != DIRECT_BILL;
  }

  /**
   * An indirect reseller's provider confirms the agreement and orders (Partner Center docs:
   * confirm-customer-agreement).
   */
  boolean sells() {
    return this != INDIRECT_RESELLER;
  }

  public boolean hasProvider() {
    return this == INDIRECT_RESELLER;
  }

  boolean needsReseller() {
    return this == INDIRECT_PROVIDER;
  }
}
