package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.customer.DomainName;
import org.springframework.stereotype.Component;

/** The full domain that an account asks for, on the partner's cloud. */
@Component
class OnboardingDomain {

  private final String suffix;

  OnboardingDomain(OnboardingProperties properties) {
    this.suffix = properties.partner().domainSuffix();
  }

  /** Null while the account has no usable prefix. */
  String of(CustomerAccount account) {
    return account == null ? null : DomainName.of(account.domainPrefix(), suffix).orElse(null);
  }
}
