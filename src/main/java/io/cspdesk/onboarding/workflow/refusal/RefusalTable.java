package io.cspdesk.onboarding.workflow.refusal;

import static io.cspdesk.onboarding.finding.FindingCode.*;
import static io.cspdesk.onboarding.workflow.refusal.Advice.*;
import static io.cspdesk.onboarding.workflow.refusal.RefusalRow.*;
import static io.cspdesk.onboarding.workflow.refusal.Source.*;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Retry;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Stop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows from each refusal, by HTTP status and code: one code can mean different things under
 * different statuses. 600061 (already confirmed) never gets here: the client takes it for the
 * confirmation it is.
 */
final class RefusalTable {

  private static final String ADDRESS = "account.address";
  private static final String COUNTRY = "account.address.country";
  private static final String DOMAIN = "account.domainPrefix";
  private static final String REGISTRATION = "account.organizationRegistrationNumber";
  private static final String PHONE = "account.primaryContact.phoneNumber";
  private static final String ACCEPTANCE = "agreement.acceptance";
  private static final String RESELLER = "indirectResellerId";
  private static final String OFFER = "subscriptions[].offerId";
  private static final String QUANTITY = "subscriptions[].quantity";
  private static final String CYCLE = "subscriptions[].billingCycle";

  /** The section that was being provisioned, as a whole. */
  private static final String SECTION = "";

  private static final List<RefusalRow> ROWS =
      List.of(
          // account-info
          mend("400/2007", ADDRESS, ADDRESS_REFUSED, VALIDATE_AN_ADDRESS),
          mend("400/27002", ADDRESS, ADDRESS_REFUSED, STOREFRONT),
          mend("400/27100", DOMAIN, DOMAIN_TAKEN, STOREFRONT),
          mend("409/27100", DOMAIN, DOMAIN_TAKEN, STOREFRONT),
          mend("400/600049", REGISTRATION, REQUIRED, ERROR_CODES),
          // its description holds the format that counts, so it is passed on
          mend("400/600050", REGISTRATION, REFUSED_BY_PARTNER_CENTER, ERROR_CODES),
          mend("400/600002", REGISTRATION, REGISTRATION_NUMBER_NOT_SUPPORTED, ERROR_CODES),
          mend("400/600051", PHONE, REQUIRED, ERROR_CODES),
          mend("403/2030", COUNTRY, COUNTRY_NOT_AUTHORIZED, ERROR_CODES),

          // confirm-agreement
          mend("403/13605", ACCEPTANCE, AGREEMENT_NOT_CONFIRMED, ERROR_CODES),

          // select-reseller
          mend("403/900123", RESELLER, RESELLER_REFUSED, ERROR_CODES),
          mend("404/800015", RESELLER, RESELLER_REFUSED, ERROR_CODES),
          mend("400/800016", RESELLER, RESELLER_REFUSED, ERROR_CODES),

          // choose-subscriptions
          mend("403/2006", OFFER, OFFER_NOT_FOR_PARTNER, ERROR_CODES),
          mend("403/2085", OFFER, OFFER_NOT_ELIGIBLE, ERROR_CODES),
          mend("403/2091", OFFER, OFFER_WITHDRAWN, ERROR_CODES),
          mend("403/800020", OFFER, OFFER_NOT_ELIGIBLE, ERROR_CODES),
          mend("400/2002", QUANTITY, QUANTITY_REFUSED, ERROR_CODES),
          mend("403/800066", OFFER, SUBSCRIPTION_LIMIT_REACHED, ERROR_CODES),
          mend("403/800067", QUANTITY, SEAT_LIMIT_REACHED, ERROR_CODES),
          mend("403/800088", QUANTITY, SEAT_LIMIT_REACHED, ERROR_CODES),
          mend("403/800089", QUANTITY, SEAT_LIMIT_REACHED, ERROR_CODES),
          mend("400/27006", OFFER, SUBSCRIPTION_LIMIT_REACHED, ERROR_CODES),
          mend("400/800004", OFFER, UNKNOWN_OFFER, ERROR_CODES),
          mend("400/800009", OFFER, OFFER_NOT_ORDERABLE, ERROR_CODES),
          mend("400/800010", QUANTITY, OUT_OF_STOCK, ERROR_CODES),
          mend("400/800017", QUANTITY, OUT_OF_STOCK, ERROR_CODES),
          mend("400/800018", QUANTITY, SANDBOX_LIMIT_REACHED, ERROR_CODES),
          mend("400/800029", OFFER, ADD_ON_WITHOUT_BASE, ERROR_CODES),
          mend("400/800070", OFFER, OFFER_NOT_IN_COUNTRY, ERROR_CODES),
          mend("400/800086", OFFER, TENANT_NOT_ELIGIBLE, ERROR_CODES),

          // the same, of a line of a cart that was made
          mend("201/10000", OFFER, OFFER_NOT_ORDERABLE, CART_ERROR_CODE), // currency
          mend("201/10001", OFFER, UNKNOWN_OFFER, CART_ERROR_CODE),
          mend("201/10002", QUANTITY, QUANTITY_REFUSED, CART_ERROR_CODE), // quota
          mend("201/10003", QUANTITY, OUT_OF_STOCK, CART_ERROR_CODE),
          mend("201/10006", OFFER, OFFER_NOT_ORDERABLE, CART_ERROR_CODE), // unprocessable
          mend("201/10009", QUANTITY, SANDBOX_LIMIT_REACHED, CART_ERROR_CODE),
          mend("201/10010", OFFER, OFFER_NOT_ORDERABLE, CART_ERROR_CODE), // input
          mend("201/10012", OFFER, OFFER_NOT_ORDERABLE, CART_ERROR_CODE), // attestation
          mend("201/10013", CYCLE, OFFER_NOT_ORDERABLE, CART_ERROR_CODE), // billing plan
          mend("201/10015", QUANTITY, SEAT_LIMIT_REACHED, CART_ERROR_CODE),

          // the task of whatever was being provisioned
          mend("400/3000", SECTION, REFUSED_BY_PARTNER_CENTER, ERROR_CODES),
          mend("400/800002", SECTION, REFUSED_BY_PARTNER_CENTER, ERROR_CODES),

          // another try may pass
          retry("429/*", THROTTLING),
          retry("408/*", ERROR_CODES),
          retry("412/*", ERROR_CODES),
          retry("400/2055", ERROR_CODES),
          retry("404/600074", VALIDATION_STATUS),
          // seen in the first 90 seconds of a customer (Partner-Center-Java, issue 57)
          retry("404/60003", ERROR_CODES),
          // a relationship that was just accepted; when it does not pass, it has ended
          retry("403/20002", ERROR_CODES),
          // the cart is gone, so the next try makes a new one
          retry("404/800008", ERROR_CODES),
          retry("500/800005", ERROR_CODES),

          // the outcome is open: a new cart could be a second order
          retryWithSameIds("500/800003", ERROR_CODES),
          retryWithSameIds("409/800060", ERROR_CODES),
          retryWithSameIds("409/800064", ERROR_CODES),
          stopWithSameIds("400/800065", FIND_THE_ORDER, ERROR_CODES),

          // neither a task nor another try helps
          stop("401/400", RENEW_SIGN_IN, ERROR_CODES),
          stop("401/800001", RENEW_SIGN_IN, ERROR_CODES),
          stop("403/600006", CHECK_RIGHTS, SAMPLES_ISSUE_73),
          stop("403/900150", CHECK_RIGHTS, ERROR_CODES),
          stop("403/800023", RAISE_CREDIT_LINE, ERROR_CODES),
          stop("403/900121", RAISE_CREDIT_LINE, ERROR_CODES),
          stop("400/800025", RAISE_CREDIT_LINE, ERROR_CODES),
          stop("403/800069", SETTLE_RISK_CHECK, ERROR_CODES),
          stop("403/800073", AWAIT_REVIEW, ERROR_CODES),
          stop("403/800074", AWAIT_REVIEW, ERROR_CODES),
          stop("403/800075", APPEAL_REVIEW, ERROR_CODES),
          stop("403/800039", ACTIVATE_PROGRAM, ERROR_CODES),
          stop("403/900149", ACTIVATE_PROGRAM, ERROR_CODES),
          stop("403/900124", SIGN_PARTNER_AGREEMENT, ERROR_CODES),
          stop("400/800071", REPORT_FAULT, ERROR_CODES),
          stop("400/900118", REPORT_FAULT, ERROR_CODES),

          // a reseller that is not among those of the list
          stop("404/2072", CHECK_RESELLER, ERROR_CODES),
          stop("201/10004", CHECK_RESELLER, CART_ERROR_CODE), // participants
          stop("400/2200", CHECK_RESELLER, RESELLER_AGREEMENT),
          stop("400/2201", CHECK_RESELLER, RESELLER_AGREEMENT),
          stop("400/2203", CHECK_RESELLER, RESELLER_AGREEMENT),
          stop("400/2204", CHECK_RESELLER, RESELLER_AGREEMENT),
          stop("400/2205", CHECK_RESELLER, RESELLER_AGREEMENT),
          stop("400/2206", CHECK_RESELLER, RESELLER_AGREEMENT));

  private static final Map<String, Consequence> BY_ANSWER =
      ROWS.stream().collect(Collectors.toMap(RefusalRow::answer, RefusalRow::consequence));

  /** Codes that may come because an earlier try of ours did succeed. */
  private static final Set<String> PERHAPS_OURS = Set.of("27100", "800008");

  /**
   * What the authority says when the user has to consent anew (RFC 6749, 5.2; the second, when
   * multi-factor authentication is wanted, from Microsoft's list of its errors).
   */
  private static final Set<String> CONSENT_ENDED = Set.of("invalid_grant", "interaction_required");

  private RefusalTable() {}

  static Consequence of(PartnerCenterRefusal refusal) {
    if (!refusal.orderIds().isEmpty()) {
      return new Stop(ORDER_THE_REST_BY_HAND, true);
    }
    if (refusal.call().equals("token")) {
      boolean isConsentOver = CONSENT_ENDED.contains(refusal.code());
      return new Stop(isConsentOver ? CONSENT_AGAIN : RENEW_SIGN_IN, false);
    }
    return of(refusal.status(), refusal.code());
  }

  private static Consequence of(int status, String code) {
    return found(status + "/" + code)
        .or(() -> found(status + "/*"))
        .or(() -> status == 201 ? ofAnyStatus(code) : Optional.empty())
        .orElseGet(() -> status >= 500 ? new Retry(false) : new Stop(LOOK_UP_CODE, false));
  }

  private static Optional<Consequence> found(String answer) {
    return Optional.ofNullable(BY_ANSWER.get(answer));
  }

  /** Inside a success a code comes without the status that it is documented with. */
  private static Optional<Consequence> ofAnyStatus(String code) {
    return ROWS.stream()
        .filter(row -> row.answer().endsWith("/" + code))
        .findFirst()
        .map(RefusalRow::consequence);
  }

  /** Whether this may be said because an earlier try, which was never answered, did succeed. */
  static boolean mayBeOurDoing(PartnerCenterRefusal refusal) {
    return refusal.orderIds().isEmpty() && PERHAPS_OURS.contains(refusal.code());
  }

  static List<RefusalRow> rows() {
    return ROWS;
  }
}
