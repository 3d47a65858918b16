package io.cspdesk.onboarding.workflow.refusal;

/** What a manager does about a step that stopped; the end of the incident's message. */
public enum Advice {
  LOOK_UP_CODE(
      "this code is not known here. Look it up in Partner Center's list of error codes, or ask its"
          + " support with the correlation id. When the cause is gone, retry this step in Cockpit."),
  NO_TASK_MENDS_THIS(
      "no task of this onboarding can correct this any more. Settle it in Partner Center, then"
          + " retry this step in Cockpit."),
  RENEW_SIGN_IN(
      "Partner Center does not accept the sign-in of this application. Have its secret and its"
          + " consent renewed, then retry this step in Cockpit."),
  CONSENT_AGAIN(
      "the consent behind this application has ended. Have an admin agent or sales agent consent"
          + " again with multi-factor authentication, set the new partner-center.refresh-token,"
          + " start the application again, then retry this step in Cockpit."),
  CHECK_RIGHTS(
      "the account behind this application may not do this. Have a global admin check its role and"
          + " that it signs in with multi-factor authentication, then retry this step in Cockpit."),
  RAISE_CREDIT_LINE(
      "your company's credit line at Microsoft does not cover this order. Pay what is open or have"
          + " the line raised, then retry this step in Cockpit."),
  SETTLE_RISK_CHECK(
      "Microsoft's risk check did not let this order pass. Ask Partner Center support, then retry"
          + " this step in Cockpit."),
  AWAIT_REVIEW(
      "Microsoft is still reviewing this customer. Wait until the review in Partner Center is over,"
          + " then retry this step in Cockpit."),
  APPEAL_REVIEW(
      "Microsoft did not approve this customer, so nothing can be ordered. Ask Partner Center"
          + " support; once the customer is approved, retry this step in Cockpit."),
  ACTIVATE_PROGRAM(
      "the membership in the reseller program is not active. Renew it in Partner Center, then retry"
          + " this step in Cockpit."),
  SIGN_PARTNER_AGREEMENT(
      "your company has not accepted the Microsoft Partner Agreement. Have a global admin accept it"
          + " in Partner Center, then retry this step in Cockpit."),
  CHECK_RESELLER(
      "the indirect reseller cannot be used: its MPN id, its region, its Microsoft Partner Agreement"
          + " or its partnership with you. Settle that in Partner Center, then retry this step in"
          + " Cockpit."),
  REPORT_FAULT(
      "this is a fault of this application, not of what was entered. Report it with the correlation"
          + " id; when it is mended, retry this step in Cockpit."),
  FIND_THE_ORDER(
      "this cart was submitted before. Look for its order in Partner Center. A retry in Cockpit asks"
          + " about the same cart again and never orders anew."),
  ORDER_THE_REST_BY_HAND(
      "a part is ordered and must not be ordered again. Order the rest in Partner Center. A retry in"
          + " Cockpit asks about the same cart again and never orders anew."),
  LOOK_WHETHER_IT_HAPPENED(
      "an earlier try was never answered and may have succeeded. Look in Partner Center first: only"
          + " if the customer or order is not there, retry this step in Cockpit.");

  private final String sentences;

  Advice(String sentences) {
    this.sentences = sentences;
  }

  public String sentences() {
    return sentences;
  }
}
