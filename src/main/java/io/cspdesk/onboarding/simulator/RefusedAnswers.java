package io.cspdesk.onboarding.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.simulator.agreement.AgreementEndpoints;
import io.cspdesk.onboarding.simulator.agreement.AgreementTexts;
import io.cspdesk.onboarding.simulator.customer.CustomerDeletion;
import io.cspdesk.onboarding.simulator.customer.CustomerEndpoints;
import io.cspdesk.onboarding.simulator.customer.RelationshipEndpoints;
import io.cspdesk.onboarding.simulator.order.CartEndpoints;
import io.cspdesk.onboarding.simulator.order.SubscriptionEndpoints;
import io.cspdesk.onboarding.simulator.reference.AddressEndpoints;
import io.cspdesk.onboarding.simulator.reference.ReferenceEndpoints;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Gives each refusal the shape of the service that it comes from. */
@RestControllerAdvice(
    assignableTypes = {
      ReferenceEndpoints.class,
      CustomerEndpoints.class,
      CustomerDeletion.class,
      AddressEndpoints.class,
      AgreementEndpoints.class,
      AgreementTexts.class,
      CartEndpoints.class,
      RelationshipEndpoints.class,
      SubscriptionEndpoints.class
    })
@EmbeddedOnly
class RefusedAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(RefusedAnswers.class);

  @ExceptionHandler
  ResponseEntity<ObjectNode> refused(Refused refused, HttpServletRequest request) {
    return answer(request, refused.status(), refused.code(), refused.getMessage());
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
    SimulatorCall call =
        SimulatorCall.of(
                request.getMethod(),
                request.getServletPath().substring(SimulatorFilter.ROOT.length()))
            .orElse(null);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(ErrorShapes.of(call, status, code, description));
  }
}
