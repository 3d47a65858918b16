package io.cspdesk.onboarding.api;

import io.cspdesk.onboarding.handover.SetupInformation;
import io.cspdesk.onboarding.workflow.onboarding.OnboardingFilter;
import io.cspdesk.onboarding.workflow.onboarding.OnboardingState;
import io.cspdesk.onboarding.workflow.onboarding.OnboardingView;
import io.cspdesk.onboarding.workflow.onboarding.Onboardings;
import io.cspdesk.onboarding.workflow.onboarding.StartRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Starts and follows onboardings. */
@RestController
@RequestMapping("/api/onboardings")
class OnboardingController {

  private static final int MAX_PAGE_SIZE = 100;

  private final Onboardings onboardings;

  OnboardingController(Onboardings onboardings) {
    this.onboardings = onboardings;
  }

  /**
   * @param customerId the customer's at Microsoft
   */
  record RelationshipAcceptance(@Nullable String customerId) {}

  record Cancellation(@Nullable String reason) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<OnboardingView> start(@RequestBody StartRequest request) {
    String businessKey = onboardings.start(request);
    return ResponseEntity.created(location(businessKey)).body(found(businessKey));
  }

  @GetMapping("/{businessKey}")
  OnboardingView follow(@PathVariable String businessKey) {
    return found(businessKey);
  }

  @GetMapping
  OnboardingView.Page list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String country,
      @RequestParam(required = false) @Nullable String task,
      @RequestParam(defaultValue = "false") boolean overdue,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    if (page < 0 || size < 1 || size > MAX_PAGE_SIZE || (long) page * size > Integer.MAX_VALUE) {
      throw new Problem(
          HttpStatus.BAD_REQUEST,
          size < 1 || size > MAX_PAGE_SIZE ? "size" : "page",
          "invalid-page",
          "page counts from 0, and size is from 1 to " + MAX_PAGE_SIZE + ".");
    }
    return onboardings.list(
        new OnboardingFilter(
            state == null ? null : OnboardingState.ofId(state), country, task, overdue),
        page,
        size);
  }

  @PostMapping("/{businessKey}/setup-information")
  ResponseEntity<SetupInformation> setupInformation(@PathVariable String businessKey) {
    found(businessKey);
    SetupInformation information =
        onboardings
            .revealSetupInformation(businessKey)
            .orElseThrow(
                () ->
                    new Problem(
                        HttpStatus.GONE,
                        "already-revealed",
                        "The setup information was shown before, and is shown only once."));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(information);
  }

  @PostMapping("/{businessKey}/relationship-acceptance")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void relationshipAccepted(
      @PathVariable String businessKey,
      @RequestBody(required = false) @Nullable RelationshipAcceptance acceptance) {
    found(businessKey);
    String customerId = acceptance == null ? null : acceptance.customerId();
    if (customerId == null || customerId.isBlank()) {
      throw new Problem(
          HttpStatus.BAD_REQUEST,
          "customerId",
          "required",
          "Send the customerId that the customer has at Microsoft.");
    }
    onboardings.relationshipAccepted(businessKey, customerId);
  }

  @PostMapping("/{businessKey}/agreement-acceptance")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void agreementAccepted(@PathVariable String businessKey) {
    found(businessKey);
    onboardings.agreementAccepted(businessKey);
  }

  @PostMapping("/{businessKey}/cancellation")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void cancel(
      @PathVariable String businessKey,
      @RequestBody(required = false) @Nullable Cancellation cancellation) {
    found(businessKey);
    String reason = cancellation == null ? null : cancellation.reason();
    onboardings.cancel(businessKey, reason == null || reason.isBlank() ? null : reason);
  }

  /** Everything is encoded that could be: what follows a semicolon would not be the key. */
  static URI location(String businessKey) {
    String all =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/api/onboardings/")
            .build()
            .getPath();
    return URI.create(all + UriUtils.encode(businessKey, StandardCharsets.UTF_8));
  }

  private OnboardingView found(String businessKey) {
    return onboardings.find(businessKey).orElseThrow(UnknownOnboarding::new);
  }
}
