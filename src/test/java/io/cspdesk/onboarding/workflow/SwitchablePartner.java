package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.partner.Partner;

/** Partners of every kind, one after the other, in one running engine. */
class SwitchablePartner extends Partner {

  private boolean mayInvite = true;
  private boolean soldByUs = true;
  private boolean mayDelete;
  private boolean needsReseller;
  private boolean agreementApi = true;

  SwitchablePartner(OnboardingProperties properties) {
    super(properties);
  }

  public void directBillOnThePublicCloud() {
    mayInvite = true;
    soldByUs = true;
    mayDelete = false;
    needsReseller = false;
    agreementApi = true;
  }

  public void onTheGovernmentsCloud() {
    mayInvite = false;
    agreementApi = false;
  }

  public void indirectReseller() {
    soldByUs = false;
  }

  public void indirectProvider() {
    needsReseller = true;
  }

  public void inASandbox() {
    mayDelete = true;
  }

  @Override
  public boolean isMayInvite() {
    return mayInvite;
  }

  @Override
  public boolean isSoldByUs() {
    return soldByUs;
  }

  @Override
  public boolean isMayDelete() {
    return mayDelete;
  }

  @Override
  public boolean needsReseller() {
    return needsReseller;
  }

  @Override
  public boolean hasAgreementApi() {
    return agreementApi;
  }
}
