package io.cspdesk.onboarding.workflow.model;

import io.cspdesk.onboarding.finding.Finding;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/**
 * What a client asked for is not done; nothing changed. A kind of the engine's REST exception, so
 * that every door (engine-rest, Tasklist and the façade) answers with the same status and sentence.
 */
public class Rejection extends InvalidRequestException {

  private final String field;
  private final String code;
  private final String reason;
  private final transient @Nullable String conflictingKey;

  Rejection(
      Status status, String field, String code, String reason, @Nullable String conflictingKey) {
    super(status, reason);
    this.field = field;
    this.code = code;
    this.reason = reason;
    this.conflictingKey = conflictingKey;
  }

  public static Rejection badRequest(String field, String code, String reason) {
    return new Rejection(Status.BAD_REQUEST, field, code, reason, null);
  }

  public static Rejection badRequest(Finding finding) {
    return badRequest(
        finding.field(),
        finding.code().id(),
        FindingTexts.ENGLISH.message(finding.code(), finding.params()));
  }

  public static Rejection forbidden(String code, String reason) {
    return new Rejection(Status.FORBIDDEN, "", code, reason, null);
  }

  public static Rejection conflict(String field, String code, String reason) {
    return new Rejection(Status.CONFLICT, field, code, reason, null);
  }

  public static Rejection alreadyThere(
      String field, String code, String reason, String conflictingKey) {
    return new Rejection(Status.CONFLICT, field, code, reason, conflictingKey);
  }

  /** HTTP status. */
  public int httpStatus() {
    return getStatus().getStatusCode();
  }

  /** Where, empty when it is no single field. */
  public String field() {
    return field;
  }

  public String code() {
    return code;
  }

  /** A sentence for whoever sent it. */
  public String reason() {
    return reason;
  }

  /** The business key of the onboarding that is in the way. */
  public Optional<String> conflictingKey() {
    return Optional.ofNullable(conflictingKey);
  }
}
