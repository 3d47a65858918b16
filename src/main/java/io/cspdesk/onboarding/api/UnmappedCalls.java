package io.cspdesk.onboarding.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What is asked of the façade and no controller of it takes: {@link ProblemAdvice} stands behind
 * the controllers and never sees it.
 */
@RestControllerAdvice
class UnmappedCalls {

  @ExceptionHandler({
    HttpRequestMethodNotSupportedException.class,
    HttpMediaTypeException.class,
    NoResourceFoundException.class
  })
  ResponseEntity<ProblemDetail> answer(Exception e, HttpServletRequest request) throws Exception {
    boolean ours = request.getServletPath().startsWith("/api/");
    if (!ours || !(e instanceof ErrorResponse answer)) {
      throw e;
    }
    ProblemDetail problem = answer.getBody();
    problem.setProperty("errors", List.of());
    return ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).body(problem);
  }
}
