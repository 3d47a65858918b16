package io.cspdesk.onboarding.workflow;

import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.partner.Cloud;
import io.cspdesk.onboarding.partner.Model;
import io.cspdesk.onboarding.partner.Partner;

/** Partners of every kind, one after the other, in one running engine. */
class SwitchablePartner extends Partner {

  private Model model = Model.DIRECT_BILL;
  private Cloud cloud = Cloud.PUBLIC;
  private boolean sandbox;

  SwitchablePartner(OnboardingProperties properties) {
    super(properties);
  }

  public void directBillOnThePublicCloud() {
    model = Model.DIRECT_BILL;
    cloud = Cloud.PUBLIC;
    sandbox = false;
  }

  public void onTheGovernmentsCloud() {
    cloud = Cloud.US_GOVERNMENT;
  }

  public void indirectReseller() {
    model = Model.INDIRECT_RESELLER;
  }

  public void indirectProvider() {
    model = Model.INDIRECT_PROVIDER;
  }

  public void inASandbox() {
    sandbox = true;
  }

  @Override
  public Model model() {
    return model;
  }

  @Override
  public Cloud cloud() {
    return cloud;
  }

  @Override
  public boolean isMayDelete() {
    return sandbox;
  }
}
