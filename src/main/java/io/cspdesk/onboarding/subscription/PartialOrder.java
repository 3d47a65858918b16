package io.cspdesk.onboarding.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An order of which some lines may have been refused, so that another try orders only these.
 *
 * @param isWhole whether all was ordered at the first try
 * @param ordered now and before
 * @param open what is still to be ordered
 */
public record PartialOrder(boolean isWhole, List<OrderLine> ordered, List<OpenLine> open) {

  /**
   * @param number of the line in the order that was refused, from 0
   */
  public record OpenLine(int number, OrderLine line) {}

  /**
   * @param before what earlier tries ordered
   * @param wanted what this try was to order
   * @param refused numbers of the lines of {@code wanted} that were not ordered, from 0
   */
  public static PartialOrder of(
      List<OrderLine> before, List<OrderLine> wanted, Set<Integer> refused) {
    List<OrderLine> ordered = new ArrayList<>(before);
    List<OpenLine> open = new ArrayList<>();
    for (int number = 0; number < wanted.size(); number++) {
      if (refused.contains(number)) {
        open.add(new OpenLine(number, wanted.get(number)));
      } else {
        ordered.add(wanted.get(number));
      }
    }
    return new PartialOrder(before.isEmpty() && refused.isEmpty(), ordered, open);
  }

  public List<OrderLine> openLines() {
    return open.stream().map(OpenLine::line).toList();
  }
}
