package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.OnboardingProperties;

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

  void directBillOnThePublicCloud() {
    mayInvite = true;
    soldByUs = true;
    mayDelete = false;
    needsReseller = false;
    agreementApi = true;
  }

  void onTheGovernmentsCloud() {
    mayInvite = false;
    agreementApi = false;
  }

  void indirectReseller() {
    soldByUs = false;
  }

  void indirectProvider() {
    needsReseller = true;
  }

  void inASandbox() {
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
  boolean needsReseller() {
    return needsReseller;
  }

  @Override
  boolean hasAgreementApi() {
    return agreementApi;
  }
}
