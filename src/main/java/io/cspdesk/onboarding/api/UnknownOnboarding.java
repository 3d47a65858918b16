package io.cspdesk.onboarding.api;

import org.springframework.http.HttpStatus;

class UnknownOnboarding extends Problem {

  UnknownOnboarding() {
    super(
        HttpStatus.NOT_FOUND,
        "unknown-onboarding",
        "There is no onboarding with this business key, or you may not see it.");
  }
}
