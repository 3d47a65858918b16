package io.cspdesk.onboarding.simulator.fault;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way in which the next calls misbehave.
 *
 * @param status only of {@code status}: 400 to 599; 201 for an error inside a success, of a cart's
 *     first line or a checkout's first order group; 200 for an address that gets {@code code} as
 *     its status
 * @param description what the error says; absent: that the simulator was told to
 * @param retryAfter seconds
 * @param times how many calls are still to misbehave
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
    String call,
    String kind,
    @Nullable Integer status,
    @Nullable String code,
    @Nullable String description,
    @Nullable Integer retryAfter,
    @Nullable Integer delayMs,
    int times) {

  /** Request attribute under which an endpoint finds what it was told to answer with. */
  public static final String TOLD = "simulator.told";

  /** Only of {@code status}. */
  public int saidStatus() {
    return Objects.requireNonNull(status, "A fault of the kind status has one");
  }

  /** Empty where the error has no code. */
  public String saidCode() {
    return code == null ? "" : code;
  }

  public String saying() {
    return description == null ? "The simulator was told to refuse." : description;
  }

  public enum Kind {
    /** Answers with an error; the effect does not happen. */
    STATUS,
    /** Does what was asked, late. */
    DELAY,
    /**
     * The effect happens, the answer never comes: the connection is cut, after {@code delayMs} when
     * given.
     */
    TIMEOUT_AFTER_EFFECT,
    /**
     * The connection is cut in the middle of the answer; the effect does not happen. A HEAD has no
     * middle and is cut before it, which the JDK's client answers with up to four more tries of its
     * own.
     */
    RESET,
    /** A success that is no JSON, for HEAD a 204; the effect does not happen. */
    GARBAGE;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> named(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
  }
}
