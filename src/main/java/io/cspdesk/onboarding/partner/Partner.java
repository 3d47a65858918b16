package io.cspdesk.onboarding.partner;

import io.cspdesk.onboarding.OnboardingProperties;
import org.springframework.stereotype.Component;

/** What the diagram asks about the partner and its cloud. */
@Component("partner")
public class Partner {

  private final OnboardingProperties.Partner properties;

  public Partner(OnboardingProperties properties) {
    this.properties = properties.partner();
  }

  /**
   * On the US Government cloud no relationship can be requested (Partner Center docs:
   * partner-center-for-microsoft-us-govt-cloud).
   */
  public boolean isMayInvite() {
    return !properties.cloud().equals("us-government");
  }

  /**
   * An indirect reseller's provider confirms the agreement and orders (Partner Center docs:
   * confirm-customer-agreement).
   */
  public boolean isSoldByUs() {
    return !properties.model().equals("indirect-reseller");
  }

  /** Only a sandbox deletes customers (Partner Center docs: delete-a-customer). */
  public boolean isMayDelete() {
    return properties.sandbox();
  }

  /** The provider behind an indirect reseller; null where it is none or not named. */
  public String providerId() {
    return isSoldByUs() ? null : properties.indirectProviderId();
  }

  public boolean needsReseller() {
    return properties.model().equals("indirect-provider");
  }

  /** Where it does not exist, the acceptance is written evidence (docs: agreement-resources). */
  public boolean hasAgreementApi() {
    return properties.cloud().equals("public");
  }
}
