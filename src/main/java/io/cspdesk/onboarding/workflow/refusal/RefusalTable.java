package io.cspdesk.onboarding.workflow.refusal;

import static io.cspdesk.onboarding.finding.FindingCode.ADDRESS_REFUSED;
import static io.cspdesk.onboarding.finding.FindingCode.ADD_ON_WITHOUT_BASE;
import static io.cspdesk.onboarding.finding.FindingCode.AGREEMENT_NOT_CONFIRMED;
import static io.cspdesk.onboarding.finding.FindingCode.COUNTRY_NOT_AUTHORIZED;
import static io.cspdesk.onboarding.finding.FindingCode.DOMAIN_TAKEN;
import static io.cspdesk.onboarding.finding.FindingCode.OFFER_NOT_ELIGIBLE;
import static io.cspdesk.onboarding.finding.FindingCode.OFFER_NOT_FOR_PARTNER;
import static io.cspdesk.onboarding.finding.FindingCode.OFFER_NOT_IN_COUNTRY;
import static io.cspdesk.onboarding.finding.FindingCode.OFFER_NOT_ORDERABLE;
import static io.cspdesk.onboarding.finding.FindingCode.OFFER_WITHDRAWN;
import static io.cspdesk.onboarding.finding.FindingCode.OUT_OF_STOCK;
import static io.cspdesk.onboarding.finding.FindingCode.QUANTITY_REFUSED;
import static io.cspdesk.onboarding.finding.FindingCode.REFUSED_BY_PARTNER_CENTER;
import static io.cspdesk.onboarding.finding.FindingCode.REGISTRATION_NUMBER_NOT_SUPPORTED;
import static io.cspdesk.onboarding.finding.FindingCode.REQUIRED;
import static io.cspdesk.onboarding.finding.FindingCode.RESELLER_REFUSED;
import static io.cspdesk.onboarding.finding.FindingCode.SANDBOX_LIMIT_REACHED;
import static io.cspdesk.onboarding.finding.FindingCode.SEAT_LIMIT_REACHED;
import static io.cspdesk.onboarding.finding.FindingCode.SUBSCRIPTION_LIMIT_REACHED;
import static io.cspdesk.onboarding.finding.FindingCode.TENANT_NOT_ELIGIBLE;
import static io.cspdesk.onboarding.finding.FindingCode.UNKNOWN_OFFER;

import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.workflow.refusal.Disposition.Mend;
import io.cspdesk.onboarding.workflow.refusal.Disposition.Retry;
import io.cspdesk.onboarding.workflow.refusal.Disposition.Stop;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from each refusal, by HTTP status and code (Partner Center docs: error-codes, where
 * no other source is named). One code can mean different things under different statuses. 600061
 * (already confirmed) never gets here: the client takes it for the confirmation it is.
 */
final class RefusalTable {

  private static final String REGISTRATION = "account.organizationRegistrationNumber";
  private static final String RESELLER = "indirectResellerId";
  private static final String OFFER = "subscriptions[].offerId";
  private static final String QUANTITY = "subscriptions[].quantity";
  private static final String CYCLE = "subscriptions[].billingCycle";

  /** The section that was being provisioned, as a whole. */
  private static final String SECTION = "";

  private static final Map<String, Disposition> ROWS =
      Map.ofEntries(
          // account-info; docs: validate-an-address for 2007, the Storefront sample for 27…
          mend("400/2007", "account.address", ADDRESS_REFUSED),
          mend("400/27002", "account.address", ADDRESS_REFUSED),
          mend("400/27100", "account.domainPrefix", DOMAIN_TAKEN),
          mend("409/27100", "account.domainPrefix", DOMAIN_TAKEN),
          mend("400/600049", REGISTRATION, REQUIRED),
          // its description holds the format that counts, so it is passed on
          mend("400/600050", REGISTRATION, REFUSED_BY_PARTNER_CENTER),
          mend("400/600002", REGISTRATION, REGISTRATION_NUMBER_NOT_SUPPORTED),
          mend("400/600051", "account.primaryContact.phoneNumber", REQUIRED),
          mend("403/2030", "account.address.country", COUNTRY_NOT_AUTHORIZED),

          // confirm-agreement
          mend("403/13605", "agreement.acceptance", AGREEMENT_NOT_CONFIRMED),

          // select-reseller
          mend("403/900123", RESELLER, RESELLER_REFUSED),
          mend("404/800015", RESELLER, RESELLER_REFUSED),
          mend("400/800016", RESELLER, RESELLER_REFUSED),

          // choose-subscriptions
          mend("403/2006", OFFER, OFFER_NOT_FOR_PARTNER),
          mend("403/2085", OFFER, OFFER_NOT_ELIGIBLE),
          mend("403/2091", OFFER, OFFER_WITHDRAWN),
          mend("403/800020", OFFER, OFFER_NOT_ELIGIBLE),
          mend("400/2002", QUANTITY, QUANTITY_REFUSED),
          mend("403/800066", OFFER, SUBSCRIPTION_LIMIT_REACHED),
          mend("403/800067", QUANTITY, SEAT_LIMIT_REACHED),
          mend("403/800088", QUANTITY, SEAT_LIMIT_REACHED),
          mend("403/800089", QUANTITY, SEAT_LIMIT_REACHED),
          mend("400/27006", OFFER, SUBSCRIPTION_LIMIT_REACHED),
          mend("400/800004", OFFER, UNKNOWN_OFFER),
          mend("400/800009", OFFER, OFFER_NOT_ORDERABLE),
          mend("400/800010", QUANTITY, OUT_OF_STOCK),
          mend("400/800017", QUANTITY, OUT_OF_STOCK),
          mend("400/800018", QUANTITY, SANDBOX_LIMIT_REACHED),
          mend("400/800029", OFFER, ADD_ON_WITHOUT_BASE),
          mend("400/800070", OFFER, OFFER_NOT_IN_COUNTRY),
          mend("400/800086", OFFER, TENANT_NOT_ELIGIBLE),

          // the same, of a line of a cart that was made: the .NET SDK's CartErrorCode
          mend("201/10000", OFFER, OFFER_NOT_ORDERABLE), // currency
          mend("201/10001", OFFER, UNKNOWN_OFFER),
          mend("201/10002", QUANTITY, QUANTITY_REFUSED), // quota
          mend("201/10003", QUANTITY, OUT_OF_STOCK),
          mend("201/10006", OFFER, OFFER_NOT_ORDERABLE), // unprocessable
          mend("201/10009", QUANTITY, SANDBOX_LIMIT_REACHED),
          mend("201/10010", OFFER, OFFER_NOT_ORDERABLE), // input
          mend("201/10012", OFFER, OFFER_NOT_ORDERABLE), // attestation
          mend("201/10013", CYCLE, OFFER_NOT_ORDERABLE), // billing plan
          mend("201/10015", QUANTITY, SEAT_LIMIT_REACHED),

          // the task of whatever was being provisioned
          mend("400/3000", SECTION, REFUSED_BY_PARTNER_CENTER),
          mend("400/800002", SECTION, REFUSED_BY_PARTNER_CENTER),

          // another try may pass; docs: api-throttling-guidance for 429
          retry("429/*"),
          retry("408/*"),
          retry("412/*"),
          retry("400/2055"),
          retry("404/600074"),
          // seen in the first 90 seconds of a customer (Partner-Center-Java, issue 57)
          retry("404/60003"),
          // a relationship that was just accepted; when it does not pass, it has ended
          retry("403/20002"),
          // the cart is gone, so the next try makes a new one
          retry("404/800008"),
          retry("500/800005"),
          // the outcome is open: a new cart could be a second order
          retryWithSameIds("500/800003"),
          retryWithSameIds("409/800060"),
          retryWithSameIds("409/800064"),
          Map.entry("400/800065", new Stop(Advice.FIND_THE_ORDER, true)),

          // neither a task nor another try helps
          stop("401/400", Advice.RENEW_SIGN_IN),
          stop("401/800001", Advice.RENEW_SIGN_IN),
          stop("403/600006", Advice.CHECK_RIGHTS),
          stop("403/900150", Advice.CHECK_RIGHTS),
          stop("403/800023", Advice.RAISE_CREDIT_LINE),
          stop("403/900121", Advice.RAISE_CREDIT_LINE),
          stop("400/800025", Advice.RAISE_CREDIT_LINE),
          stop("403/800069", Advice.SETTLE_RISK_CHECK),
          stop("403/800073", Advice.AWAIT_REVIEW),
          stop("403/800074", Advice.AWAIT_REVIEW),
          stop("403/800075", Advice.APPEAL_REVIEW),
          stop("403/800039", Advice.ACTIVATE_PROGRAM),
          stop("403/900149", Advice.ACTIVATE_PROGRAM),
          stop("403/900124", Advice.SIGN_PARTNER_AGREEMENT),
          stop("400/800071", Advice.REPORT_FAULT),
          stop("400/900118", Advice.REPORT_FAULT),

          // a reseller that is not among those of the list; docs:
          // verify-indirect-reseller-mpa-status
          stop("404/2072", Advice.CHECK_RESELLER),
          stop("201/10004", Advice.CHECK_RESELLER), // participants
          stop("400/2200", Advice.CHECK_RESELLER),
          stop("400/2201", Advice.CHECK_RESELLER),
          stop("400/2203", Advice.CHECK_RESELLER),
          stop("400/2204", Advice.CHECK_RESELLER),
          stop("400/2205", Advice.CHECK_RESELLER),
          stop("400/2206", Advice.CHECK_RESELLER));

  /** What Partner Center may say because an earlier try of ours did succeed. */
  private static final Set<String> PERHAPS_OURS = Set.of("27100", "800008");

  /**
   * What the authority says when the user has to consent anew (RFC 6749, 5.2; the second, when
   * multi-factor authentication is wanted, from Microsoft's list of its errors).
   */
  private static final Set<String> CONSENT_ENDED = Set.of("invalid_grant", "interaction_required");

  private RefusalTable() {}

  static Disposition of(PartnerCenterRefusal refusal) {
    if (!refusal.orderIds().isEmpty()) {
      return new Stop(Advice.ORDER_THE_REST_BY_HAND, true);
    }
    Disposition row =
        refusal.call().equals("token")
            ? new Stop(
                CONSENT_ENDED.contains(refusal.code())
                    ? Advice.CONSENT_AGAIN
                    : Advice.RENEW_SIGN_IN,
                false)
            : of(refusal.status(), refusal.code());
    return refusal.isAfterSilence() ? afterSilence(refusal.code(), row) : row;
  }

  static Disposition of(int status, String code) {
    return Optional.ofNullable(ROWS.get(status + "/" + code))
        .or(() -> Optional.ofNullable(ROWS.get(status + "/*")))
        .or(() -> status == 201 ? ofAnyStatus(code) : Optional.empty())
        .orElseGet(() -> status >= 500 ? new Retry(false) : new Stop(Advice.LOOK_UP_CODE, false));
  }

  /** Inside a success a code comes without the status that it is documented with. */
  private static Optional<Disposition> ofAnyStatus(String code) {
    return ROWS.entrySet().stream()
        .filter(row -> row.getKey().endsWith("/" + code))
        .map(Entry::getValue)
        .findFirst();
  }

  /** Until the earlier try's outcome is known, nothing may be asked for as if it were new. */
  private static Disposition afterSilence(String code, Disposition row) {
    if (PERHAPS_OURS.contains(code)) {
      return new Stop(Advice.LOOK_WHETHER_IT_HAPPENED, false);
    }
    if (row instanceof Stop stop) {
      return new Stop(stop.advice(), true);
    }
    return row instanceof Retry ? new Retry(true) : row;
  }

  /** {@code status/code} of every row, {@code *} for any code. */
  static Set<String> keys() {
    return ROWS.keySet();
  }

  private static Entry<String, Disposition> mend(String key, String field, FindingCode code) {
    return Map.entry(key, new Mend(field, code));
  }

  private static Entry<String, Disposition> retry(String key) {
    return Map.entry(key, new Retry(false));
  }

  private static Entry<String, Disposition> retryWithSameIds(String key) {
    return Map.entry(key, new Retry(true));
  }

  private static Entry<String, Disposition> stop(String key, Advice advice) {
    return Map.entry(key, new Stop(advice, false));
  }
}
