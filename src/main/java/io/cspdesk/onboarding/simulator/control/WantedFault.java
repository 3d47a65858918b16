package io.cspdesk.onboarding.simulator.control;

import static io.cspdesk.onboarding.simulator.control.ControlBody.optionalText;
import static io.cspdesk.onboarding.simulator.control.ControlBody.text;
import static io.cspdesk.onboarding.simulator.control.ControlBody.whole;

import io.cspdesk.onboarding.simulator.SimulatorCall;
import io.cspdesk.onboarding.simulator.control.ControlBody.Wrong;
import io.cspdesk.onboarding.simulator.fault.Fault;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The misbehaviour that a control call asks for; what the keys mean says {@link Fault}. */
record WantedFault(
    @Nullable String call,
    @Nullable String kind,
    @Nullable Integer status,
    @Nullable String code,
    @Nullable String description,
    @Nullable Integer retryAfter,
    @Nullable Integer delayMs,
    @Nullable Integer times) {

  private static final int LONGEST_DELAY_MS = 300_000;

  Fault checked() {
    SimulatorCall wantedCall =
        SimulatorCall.named(text("call", call, 40))
            .orElseThrow(() -> noneOf("call", ids(SimulatorCall.values(), SimulatorCall::id)));
    Fault.Kind wantedKind =
        Fault.Kind.named(text("kind", kind, 40))
            .orElseThrow(() -> noneOf("kind", ids(Fault.Kind.values(), Fault.Kind::id)));
    whole("status", status, 200, 599);
    optionalText("code", code, 40);
    optionalText("description", description, 1024);
    whole("retryAfter", retryAfter, 0, 86_400);
    whole("delayMs", delayMs, 0, LONGEST_DELAY_MS);
    whole("times", times, 1, 100_000);
    checkTogether(wantedCall, wantedKind);
    return new Fault(
        wantedCall.id(),
        wantedKind.id(),
        status,
        code,
        description,
        retryAfter,
        delayMs,
        times == null ? 1 : times);
  }

  private void checkTogether(SimulatorCall wantedCall, Fault.Kind wantedKind) {
    if ((wantedKind == Fault.Kind.STATUS) != (status != null)) {
      throw new Wrong("'status' belongs to the kind status, and only to it.");
    }
    if (status != null && status < 400 && !isErrorInSuccess(wantedCall)) {
      throw new Wrong(
          "'status' must be a whole number from 400 to 599, or, with a 'code', 201 for create-cart"
              + " and checkout, or 200 for validate-address.");
    }
    if (wantedKind != Fault.Kind.STATUS && description != null) {
      throw new Wrong("'description' belongs to the kind status, and only to it.");
    }
    if (wantedKind == Fault.Kind.DELAY && delayMs == null) {
      throw new Wrong("'delayMs' is required for the kind delay.");
    }
  }

  private boolean isErrorInSuccess(SimulatorCall wantedCall) {
    return code != null
        && status != null
        && switch (wantedCall) {
          case CREATE_CART, CHECKOUT -> status == 201;
          case VALIDATE_ADDRESS -> status == 200;
          default -> false;
        };
  }

  private static Wrong noneOf(String key, String ids) {
    return new Wrong("'" + key + "' must be one of " + ids + ".");
  }

  private static <T> String ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).collect(Collectors.joining(", "));
  }
}
