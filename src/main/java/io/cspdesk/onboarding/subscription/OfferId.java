package io.cspdesk.onboarding.subscription;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ids are mostly GUIDs, which some write in capitals and some do not. */
final class OfferId {

  private OfferId() {}

  /** The same for every way of writing one id. */
  static String key(@Nullable String id) {
    return id == null ? "" : id.toLowerCase(Locale.ROOT);
  }

  static boolean same(@Nullable String one, @Nullable String other) {
    return key(one).equals(key(other));
  }
}
