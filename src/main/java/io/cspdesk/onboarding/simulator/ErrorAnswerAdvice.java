package io.cspdesk.onboarding.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Gives each error the shape of the service that it comes from. */
@RestControllerAdvice(annotations = PartnerCenterEndpoint.class)
class ErrorAnswerAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswerAdvice.class);

  @ExceptionHandler
  ResponseEntity<ObjectNode> said(ErrorAnswer error, HttpServletRequest request) {
    return answer(request, error.status(), error.code(), error.description());
  }

  @ExceptionHandler
  ResponseEntity<ObjectNode> missing(
      ServletRequestBindingException missing, HttpServletRequest request) {
    return answer(request, 400, "800002", "The input is invalid.");
  }

  @ExceptionHandler
  ResponseEntity<ObjectNode> unexpected(RuntimeException fault, HttpServletRequest request) {
    LOG.error("The Partner Center simulator failed", fault);
    return answer(request, 500, "800003", "An unexpected error occurred.");
  }

  private static ResponseEntity<ObjectNode> answer(
      HttpServletRequest request, int status, String code, String description) {
    SimulatorCall call = SimulatorCall.of(request).orElse(null);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(ErrorShapes.of(call, status, code, description));
  }
}
