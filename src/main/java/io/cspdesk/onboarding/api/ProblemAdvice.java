package io.cspdesk.onboarding.api;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.workflow.model.Rejection;
import io.cspdesk.onboarding.workflow.model.Undecided;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.model.VariableJson.UnreadableJson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of the façade is a problem document (RFC 9457) with an {@code errors} array. */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  /** Assumed, where Partner Center does not say how long it wants to be left alone. */
  private static final Duration A_WHILE = Duration.ofSeconds(60);

  /** Assumed: until whoever was in the way is done. */
  private static final Duration A_MOMENT = Duration.ofSeconds(5);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Rejection refusal) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(refusal.httpStatus());
    if (refusal instanceof Undecided) {
      answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(A_MOMENT.toSeconds()));
    }
    ProblemDetail problem =
        problem(
            HttpStatus.valueOf(refusal.httpStatus()),
            refusal.field(),
            refusal.code(),
            refusal.reason());
    refusal
        .conflictingKey()
        .map(OnboardingController::location)
        .ifPresent(
            location -> {
              answer.location(location);
              problem.setProperty("location", location);
            });
    return answer.body(problem);
  }

  @ExceptionHandler
  ProblemDetail problem(Problem problem) {
    return problem(problem.status(), problem.field(), problem.code(), problem.sentence());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(PartnerCenterUnavailable e) {
    LOG.warn("Reference data not to be had: {}", e.getMessage());
    long seconds = e.retryAfter().orElse(A_WHILE).toSeconds();
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, seconds)))
        .body(
            problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "",
                "partner-center-unavailable",
                "Partner Center does not answer at the moment: try again in a minute."));
  }

  @ExceptionHandler
  ProblemDetail refusedByPartnerCenter(PartnerCenterRefusal e) {
    LOG.warn("Reference data refused: {}", e.getMessage());
    return problem(
        HttpStatus.BAD_GATEWAY,
        "",
        "refused-by-partner-center",
        "Partner Center refused to answer this, with code " + e.code() + ".");
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception e) {
    LOG.error("Unexpected in the façade", e);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "",
        "unexpected",
        "Something unexpected happened, and was logged.");
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (e.getCause() == null) {
      return badRequest("", "required", "Send a JSON object.");
    }
    UnreadableJson unreadable = VariableJson.unreadable("", e.getCause());
    return badRequest(unreadable.field(), "unreadable", unreadable.sentence());
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String parameter = e instanceof MethodArgumentTypeMismatchException m ? m.getName() : "";
    return badRequest(parameter, "wrong-type", parameter + " has a value of the wrong type.");
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String parameter = e.getParameterName();
    return badRequest(parameter, "required", "Add the parameter " + parameter + ".");
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (body instanceof ProblemDetail detail) {
      detail.setProperty("errors", List.of());
    }
    return super.handleExceptionInternal(e, body, headers, status, request);
  }

  private static ResponseEntity<Object> badRequest(String field, String code, String sentence) {
    return ResponseEntity.badRequest().body(problem(HttpStatus.BAD_REQUEST, field, code, sentence));
  }

  private static ProblemDetail problem(
      HttpStatus status, String field, String code, String sentence) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setProperty(
        "errors", List.of(Map.of("field", field, "code", code, "message", sentence)));
    return problem;
  }
}
