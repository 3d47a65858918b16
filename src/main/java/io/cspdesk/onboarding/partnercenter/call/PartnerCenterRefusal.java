package io.cspdesk.onboarding.partnercenter.call;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Partner Center understood and said no. Says what is needed to act on it and to ask Microsoft
 * about it, and never holds the answer's body.
 */
public class PartnerCenterRefusal extends RuntimeException {

  private final String call;
  private final int status;
  private final String code;
  private final String description;
  private final UUID correlationId;
  private final @Nullable Integer line;
  private final transient List<String> orderIds;

  /**
   * @param call what was asked, such as {@code create-customer}
   * @param status HTTP status; 201 where a part of a success is an error
   * @param code Partner Center's error code; empty when the answer had none
   * @param correlationId MS-CorrelationId, by which Microsoft's support finds the call
   */
  public PartnerCenterRefusal(
      String call, int status, String code, String description, UUID correlationId) {
    this(call, status, code, description, correlationId, null, List.of());
  }

  private PartnerCenterRefusal(
      String call,
      int status,
      String code,
      String description,
      UUID correlationId,
      @Nullable Integer line,
      List<String> orderIds) {
    super(sentence(call, status, code, description, correlationId));
    this.call = call;
    this.status = status;
    this.code = code;
    this.description = description;
    this.correlationId = correlationId;
    this.line = line;
    this.orderIds = List.copyOf(orderIds);
  }

  private static String sentence(
      String call, int status, String code, String description, UUID correlationId) {
    return "Partner Center refused "
        + call
        + " with "
        + Answers.statusAndCode(status, code)
        + " (correlation id "
        + correlationId
        + ")"
        + (description.isEmpty() ? "" : ": " + description);
  }

  /**
   * @param number of the order line that the refusal is about, from 0
   */
  public PartnerCenterRefusal inLine(int number) {
    return new PartnerCenterRefusal(
        call, status, code, description, correlationId, number, orderIds);
  }

  /**
   * @param ids of the orders that were made all the same
   */
  public PartnerCenterRefusal besideOrders(List<String> ids) {
    return new PartnerCenterRefusal(call, status, code, description, correlationId, line, ids);
  }

  public String call() {
    return call;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String description() {
    return description;
  }

  public UUID correlationId() {
    return correlationId;
  }

  /** The order line that the refusal is about, when it is about one. */
  public OptionalInt line() {
    return line == null ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /** Orders that exist although the answer held errors. */
  public List<String> orderIds() {
    return orderIds;
  }
}
