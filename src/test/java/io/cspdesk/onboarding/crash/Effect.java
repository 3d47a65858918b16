package io.cspdesk.onboarding.crash;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The calls that change something at Microsoft. */
enum Effect {
  CREATE_CUSTOMER("customers"),
  CONFIRM_AGREEMENT("customers/[^/]+/agreements"),
  CREATE_CART("customers/[^/]+/carts"),
  CHECKOUT("customers/[^/]+/carts/[^/]+/checkout");

  private static final String ROOT = "/simulator/partner-center/v1/";

  private final Pattern path;

  Effect(String path) {
    this.path = Pattern.compile(ROOT + path);
  }

  /** Its name in the simulator's control. */
  String call() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Effect> of(String method, String path) {
    return Arrays.stream(values())
        .filter(effect -> method.equals("POST") && effect.path.matcher(path).matches())
        .findFirst();
  }
}
