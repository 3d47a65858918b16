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
  /** The customer is outside the market of a partner in {@code partnerCountry}. */
  COUNTRY_OUTSIDE_MARKET,
  TEST_NAME,
  ACRONYM,
  SHORT_FORM,
  /** A legal form, such as 株式会社, and no name. */
  LEGAL_FORM_ONLY,
  FULL_WIDTH_LETTERS,
  /** Not letters and digits, {@code lengths} of them. */
  INVALID_REGISTRATION_NUMBER,
  REGISTRATION_NUMBER_NOT_SUPPORTED,
  /** Microsoft proposes another address; {@code suggestions} are addresses. */
  ADDRESS_NEEDS_CONFIRMATION,
  /** Street or building lack something; {@code suggestions} are addresses, perhaps none. */
  ADDRESS_INCOMPLETE,
  ADDRESS_INCORRECT,
  /** Microsoft could not check the address at all. */
  ADDRESS_NOT_VALIDATED,
  /** Another onboarding, {@code businessKey}, is running for the domain. */
  DOMAIN_IN_OTHER_ONBOARDING,
  /** An indirect reseller's provider creates customers. */
  RESELLER_CANNOT_CREATE,
  INVALID_DOMAIN,
  INVITATION_LINK_MISSING,
  /** Partner Center does not show the customer as ours. */
  RELATIONSHIP_NOT_VISIBLE,
  NO_RELATIONSHIP_ON_CLOUD,
  UNKNOWN_RESELLER,
  RESELLER_HAS_NOT_SIGNED,
  RESELLER_REFUSED,
  UNKNOWN_ACCEPTANCE,
  /** A way of acceptance that this version does not offer. */
  ACCEPTANCE_NOT_AVAILABLE,
  UNSUPPORTED_AGREEMENT_TYPE,
  CLOUD_AGREEMENT_REPLACED,
  /** Partner Center knows of no acceptance. */
  AGREEMENT_NOT_CONFIRMED,
  /** The customer, who was to accept directly, has not. */
  NOT_ACCEPTED_YET,
  INVALID_DATE,
  DATE_IN_FUTURE,
  DATE_BEFORE_AGREEMENT,
  UNKNOWN_OFFER,
  /** Outside {@code min} to {@code max}. */
  QUANTITY_OUT_OF_RANGE,
  /** Not one of {@code supported}. */
  UNSUPPORTED_BILLING_CYCLE,
  /** Sold, but not in {@code country}. */
  OFFER_NOT_IN_COUNTRY,
  DUPLICATE_OFFER,
  /** None of the offers that it goes with is ordered or owned. */
  ADD_ON_WITHOUT_BASE,
  /** Only for customers qualified as {@code qualifications}. */
  OFFER_NOT_FOR_SEGMENT,
  /** The customer would have more than {@code limit} subscriptions of it. */
  OFFER_LIMIT_REACHED,
  OFFER_NOT_FOR_PARTNER,
  COUNTRY_NOT_AUTHORIZED,
  OFFER_NOT_ELIGIBLE,
  OFFER_WITHDRAWN,
  QUANTITY_REFUSED,
  SUBSCRIPTION_LIMIT_REACHED,
  SEAT_LIMIT_REACHED,
  OFFER_NOT_ORDERABLE,
  OUT_OF_STOCK,
  SANDBOX_LIMIT_REACHED,
  TENANT_NOT_ELIGIBLE,
  /** Partner Center refused the value, with its {@code code} and {@code description}. */
  REFUSED_BY_PARTNER_CENTER,
  /** Partner Center refused the address, with its {@code code} and {@code description}. */
  ADDRESS_REFUSED;

  /** Kebab case, as the contract has it: {@code invalid-postal-code}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
