package io.cspdesk.onboarding.subscription;

import java.util.Locale;

/** Ids are mostly GUIDs, which some write in capitals and some do not. */
final class OfferId {

  private OfferId() {}

  /** The same for every way of writing one id. */
  static String key(String id) {
    return id == null ? "" : id.toLowerCase(Locale.ROOT);
  }

  static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }
}
