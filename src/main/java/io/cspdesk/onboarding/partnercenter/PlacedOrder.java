package io.cspdesk.onboarding.partnercenter;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of an order. A cart splits into groups, and each may fail by itself (Partner Center
 * docs: checkout-a-cart).
 *
 * @param orderIds of what was ordered; never empty
 * @param failures of the groups that were not; empty when all were ordered
 */
public record PlacedOrder(List<String> orderIds, List<Failure> failures) {

  /**
   * @param lines numbers of the order lines that belong to it, from 0
   */
  public record Failure(List<Integer> lines, PartnerCenterRefusal refusal) {}

  public Set<Integer> refusedLines() {
    return failures.stream()
        .flatMap(failure -> failure.lines().stream())
        .collect(Collectors.toSet());
  }
}
