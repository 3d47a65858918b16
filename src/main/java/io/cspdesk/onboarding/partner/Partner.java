package io.cspdesk.onboarding.partner;

import io.cspdesk.onboarding.OnboardingProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who sells, and what follows from it; the diagram asks by this name. */
@Component("partner")
public class Partner {

  private final OnboardingProperties.Partner settings;

  public Partner(OnboardingProperties properties) {
    this.settings = properties.partner();
  }

  public Model model() {
    return settings.model();
  }

  public Cloud cloud() {
    return settings.cloud();
  }

  /** ISO 3166-1 alpha-2. */
  public String country() {
    return settings.country();
  }

  /** Whether a reseller relationship can be requested. */
  public boolean isMayInvite() {
    return cloud().mayInvite();
  }

  /** Whether we create customers, confirm their agreement and order. */
  public boolean isSoldByUs() {
    return model().sells();
  }

  /** Only a sandbox deletes customers (Partner Center docs: delete-a-customer). */
  public boolean isMayDelete() {
    return settings.sandbox();
  }

  /** The provider behind an indirect reseller; other partners have none. */
  public @Nullable String providerId() {
    return model().hasProvider() ? settings.indirectProviderId() : null;
  }

  /** Whether each customer belongs to an indirect reseller. */
  public boolean needsReseller() {
    return model().needsReseller();
  }

  /** Whether the customer agreement can be confirmed at Microsoft. */
  public boolean hasAgreementApi() {
    return cloud().hasAgreementApi();
  }
}
