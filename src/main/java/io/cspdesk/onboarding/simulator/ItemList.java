package io.cspdesk.onboarding.simulator;

import java.util.List;
import java.util.Map;

/** A list as Partner Center answers it. */
public record ItemList<T>(int totalCount, List<T> items, Map<String, String> attributes) {

  public static <T> ItemList<T> of(List<T> items) {
    return new ItemList<>(items.size(), items, Map.of("objectType", "Collection"));
  }
}
