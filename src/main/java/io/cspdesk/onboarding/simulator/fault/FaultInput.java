package io.cspdesk.onboarding.simulator.fault;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cspdesk.onboarding.simulator.SimulatorCall;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the misbehaviour that a control call asks for. */
public final class FaultInput {

  private static final int LONGEST_DELAY_MS = 300_000;

  private FaultInput() {}

  public static Fault read(ObjectMapper json, String body) {
    ControlInput input =
        ControlInput.of(
            json,
            body,
            "call",
            "kind",
            "status",
            "code",
            "description",
            "retryAfter",
            "delayMs",
            "times");
    SimulatorCall call =
        SimulatorCall.named(input.text("call", 40))
            .orElseThrow(
                () ->
                    new ControlInput.Wrong(
                        "'call' must be one of " + names(SimulatorCall.values()) + "."));
    Fault.Kind kind =
        Fault.Kind.named(input.text("kind", 40))
            .orElseThrow(
                () ->
                    new ControlInput.Wrong(
                        "'kind' must be one of " + names(Fault.Kind.values()) + "."));
    Integer status = input.whole("status", 200, 599);
    String code = input.optionalText("code", 40);
    String description = input.optionalText("description", 1024);
    if ((kind == Fault.Kind.STATUS) != (status != null)) {
      throw new ControlInput.Wrong("'status' belongs to the kind status, and only to it.");
    }
    if (status != null && status < 400 && !isErrorInSuccess(call, status, code)) {
      throw new ControlInput.Wrong(
          "'status' must be a whole number from 400 to 599, or, with a 'code', 201 for create-cart"
              + " and checkout, or 200 for validate-address.");
    }
    if (kind != Fault.Kind.STATUS && description != null) {
      throw new ControlInput.Wrong("'description' belongs to the kind status, and only to it.");
    }
    Integer delayMs = input.whole("delayMs", 0, LONGEST_DELAY_MS);
    if (kind == Fault.Kind.DELAY && delayMs == null) {
      throw new ControlInput.Wrong("'delayMs' is required for the kind delay.");
    }
    Integer times = input.whole("times", 1, 100_000);
    return new Fault(
        call.id(),
        kind.id(),
        status,
        code,
        description,
        input.whole("retryAfter", 0, 86_400),
        delayMs,
        times == null ? 1 : times);
  }

  private static boolean isErrorInSuccess(SimulatorCall call, int status, String code) {
    return code != null
        && switch (call) {
          case CREATE_CART, CHECKOUT -> status == 201;
          case VALIDATE_ADDRESS -> status == 200;
          default -> false;
        };
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }
}
