package io.cspdesk.onboarding.finding;

import java.util.Locale;

/** Every code that a finding may carry; stable, for other systems rely on {@link #id()}. */
public enum FindingCode {
  REQUIRED,
  /** Longer than {@code max} characters. */
  TOO_LONG,
  CONTROL_CHARACTERS,
  INVALID_EMAIL,
  INVALID_PHONE,
  INVALID_POSTAL_CODE,
  UNKNOWN_STATE,
  UNKNOWN_COUNTRY,
  UNSUPPORTED_CULTURE,
  UNSUPPORTED_LANGUAGE,
  INVALID_DOMAIN_PREFIX,
  DOMAIN_TAKEN,
  /** Another onboarding, {@code businessKey}, is running for the domain. */
  DOMAIN_IN_OTHER_ONBOARDING,
  /** The caller says that the customer already has a Microsoft tenant. */
  EXISTING_CUSTOMER,
  UNKNOWN_ACCEPTANCE,
  /** A way of acceptance that this version does not offer. */
  ACCEPTANCE_NOT_AVAILABLE,
  UNSUPPORTED_AGREEMENT_TYPE,
  INVALID_DATE,
  DATE_IN_FUTURE,
  DATE_BEFORE_AGREEMENT,
  UNKNOWN_OFFER,
  /** Outside {@code min} to {@code max}. */
  QUANTITY_OUT_OF_RANGE,
  /** Not one of {@code supported}. */
  UNSUPPORTED_BILLING_CYCLE,
  /** Partner Center refused the value, with its {@code code} and {@code description}. */
  REFUSED_BY_PARTNER_CENTER,
  /** Partner Center refused the address, with its {@code code} and {@code description}. */
  ADDRESS_REFUSED;

  /** Kebab case, as the contract has it: {@code invalid-postal-code}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
