package io.cspdesk.onboarding.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a customer accepts the agreement, and how we know. */
public enum Acceptance {
  /** We state that the customer accepted. */
  ATTESTED,
  /** The customer signs with Microsoft. */
  DIRECT,
  /** In writing, on clouds without the agreement API. */
  EVIDENCE;

  /** As in {@code agreement.acceptance}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Acceptance> ofId(@Nullable String id) {
    return Arrays.stream(values()).filter(acceptance -> acceptance.id().equals(id)).findFirst();
  }
}
