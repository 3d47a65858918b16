package io.cspdesk.onboarding.partnercenter.call;

/** The stand-in within this application, reached over loopback; present only while it is used. */
public interface EmbeddedPartnerCenter {

  /** Made anew at each start, so that only this application gets in. */
  AppRegistration registration();
}
