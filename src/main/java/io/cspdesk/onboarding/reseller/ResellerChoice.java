package io.cspdesk.onboarding.reseller;

import io.cspdesk.onboarding.finding.Finding;
import io.cspdesk.onboarding.finding.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An indirect provider's customer belongs to one of its resellers, who has signed the Microsoft
 * Partner Agreement. Without one, Partner Center would silently make a direct customer (Partner
 * Center docs: create-a-customer-for-an-indirect-reseller).
 *
 * @param reseller who may have the customer; empty while there are findings, or none is needed
 */
public record ResellerChoice(Optional<IndirectReseller> reseller, List<Finding> findings) {

  /** Of a partner that has no resellers. */
  public static final ResellerChoice NOT_NEEDED = new ResellerChoice(Optional.empty(), List.of());

  private static final String FIELD = "indirectResellerId";

  /**
   * @param id the tenant id that was chosen, if one was
   * @param ours asked only once there is an id
   */
  public static ResellerChoice of(@Nullable String id, Supplier<List<IndirectReseller>> ours) {
    if (id == null || id.isBlank()) {
      return wrong(Finding.error(FIELD, FindingCode.REQUIRED));
    }
    return ours.get().stream()
        .filter(reseller -> reseller.id().equalsIgnoreCase(id))
        .findFirst()
        .map(ResellerChoice::of)
        .orElseGet(() -> wrong(Finding.error(FIELD, FindingCode.UNKNOWN_RESELLER)));
  }

  private static ResellerChoice of(IndirectReseller chosen) {
    return chosen.agreementSigned()
        ? new ResellerChoice(Optional.of(chosen), List.of())
        : wrong(
            Finding.error(
                FIELD, FindingCode.RESELLER_HAS_NOT_SIGNED, Map.of("reseller", chosen.name())));
  }

  private static ResellerChoice wrong(Finding finding) {
    return new ResellerChoice(Optional.empty(), List.of(finding));
  }
}
