package io.cspdesk.onboarding.workflow.refusal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.cspdesk.onboarding.finding.FindingCode;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.workflow.CorrectedAt;
import io.cspdesk.onboarding.workflow.model.Section;
import io.cspdesk.onboarding.workflow.model.VariableJson;
import io.cspdesk.onboarding.workflow.refusal.Disposition.Mend;
import io.cspdesk.onboarding.workflow.refusal.Disposition.Retry;
import io.cspdesk.onboarding.workflow.refusal.Disposition.Stop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is to follow from each refusal, written out once more than in the code. */
public class RefusalTableTest {

  /** status/code | task | field | finding code */
  private static final String MENDED =
      """
      400/2007   | account-info | account.address | address-refused
      400/27002  | account-info | account.address | address-refused
      400/27100  | account-info | account.domainPrefix | domain-taken
      409/27100  | account-info | account.domainPrefix | domain-taken
      400/600049 | account-info | account.organizationRegistrationNumber | required
      400/600050 | account-info | account.organizationRegistrationNumber | refused-by-partner-center
      400/600002 | account-info | account.organizationRegistrationNumber | registration-number-not-supported
      400/600051 | account-info | account.primaryContact.phoneNumber | required
      403/2030   | account-info | account.address.country | country-not-authorized
      403/13605  | confirm-agreement | agreement.acceptance | agreement-not-confirmed
      403/2006   | choose-subscriptions | subscriptions | offer-not-for-partner
      403/2085   | choose-subscriptions | subscriptions | offer-not-eligible
      403/2091   | choose-subscriptions | subscriptions | offer-withdrawn
      403/800020 | choose-subscriptions | subscriptions | offer-not-eligible
      400/2002   | choose-subscriptions | subscriptions | quantity-refused
      403/800066 | choose-subscriptions | subscriptions | subscription-limit-reached
      403/800067 | choose-subscriptions | subscriptions | seat-limit-reached
      403/800088 | choose-subscriptions | subscriptions | seat-limit-reached
      403/800089 | choose-subscriptions | subscriptions | seat-limit-reached
      400/27006  | choose-subscriptions | subscriptions | subscription-limit-reached
      400/800004 | choose-subscriptions | subscriptions | unknown-offer
      400/800009 | choose-subscriptions | subscriptions | offer-not-orderable
      400/800010 | choose-subscriptions | subscriptions | out-of-stock
      400/800017 | choose-subscriptions | subscriptions | out-of-stock
      400/800018 | choose-subscriptions | subscriptions | sandbox-limit-reached
      400/800029 | choose-subscriptions | subscriptions | add-on-without-base
      400/800070 | choose-subscriptions | subscriptions | offer-not-in-country
      400/800086 | choose-subscriptions | subscriptions | tenant-not-eligible
      403/900123 | select-reseller | indirectResellerId | reseller-refused
      404/800015 | select-reseller | indirectResellerId | reseller-refused
      400/800016 | select-reseller | indirectResellerId | reseller-refused
      201/10000  | choose-subscriptions | subscriptions[0].offerId | offer-not-orderable
      201/10001  | choose-subscriptions | subscriptions[0].offerId | unknown-offer
      201/10002  | choose-subscriptions | subscriptions[0].quantity | quantity-refused
      201/10003  | choose-subscriptions | subscriptions[0].quantity | out-of-stock
      201/10006  | choose-subscriptions | subscriptions[0].offerId | offer-not-orderable
      201/10009  | choose-subscriptions | subscriptions[0].quantity | sandbox-limit-reached
      201/10010  | choose-subscriptions | subscriptions[0].offerId | offer-not-orderable
      201/10012  | choose-subscriptions | subscriptions[0].offerId | offer-not-orderable
      201/10013  | choose-subscriptions | subscriptions[0].billingCycle | offer-not-orderable
      201/10015  | choose-subscriptions | subscriptions[0].quantity | seat-limit-reached
      400/3000   | choose-subscriptions | subscriptions | refused-by-partner-center
      400/800002 | choose-subscriptions | subscriptions | refused-by-partner-center
      """;

  /** status/code | a new call, or the same with its request id */
  private static final String RETRIED =
      """
      429/*      | new
      408/*      | new
      412/*      | new
      400/2055   | new
      404/600074 | new
      404/60003  | new
      403/20002  | new
      404/800008 | new
      500/800005 | new
      500/800003 | same
      409/800060 | same
      409/800064 | same
      """;

  /** status/code | advice */
  private static final String STOPPED =
      """
      401/400    | RENEW_SIGN_IN
      401/800001 | RENEW_SIGN_IN
      403/600006 | CHECK_RIGHTS
      403/900150 | CHECK_RIGHTS
      403/800023 | RAISE_CREDIT_LINE
      403/900121 | RAISE_CREDIT_LINE
      400/800025 | RAISE_CREDIT_LINE
      403/800069 | SETTLE_RISK_CHECK
      403/800073 | AWAIT_REVIEW
      403/800074 | AWAIT_REVIEW
      403/800075 | APPEAL_REVIEW
      403/800039 | ACTIVATE_PROGRAM
      403/900149 | ACTIVATE_PROGRAM
      403/900124 | SIGN_PARTNER_AGREEMENT
      400/800065 | FIND_THE_ORDER
      400/800071 | REPORT_FAULT
      400/900118 | REPORT_FAULT
      404/2072   | CHECK_RESELLER
      201/10004  | CHECK_RESELLER
      400/2200   | CHECK_RESELLER
      400/2201   | CHECK_RESELLER
      400/2203   | CHECK_RESELLER
      400/2204   | CHECK_RESELLER
      400/2205   | CHECK_RESELLER
      400/2206   | CHECK_RESELLER
      """;

  public static Stream<Row> mended() {
    return rows(MENDED);
  }

  public static Stream<Row> retried() {
    return rows(RETRIED);
  }

  public static Stream<Row> stopped() {
    return rows(STOPPED);
  }

  /** One line of the expectations above. */
  public record Row(int status, String code, List<String> expected) {

    public String key() {
      return status + "/" + code;
    }

    @Override
    public String toString() {
      return key();
    }
  }

  private static Stream<Row> rows(String table) {
    return table
        .lines()
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .map(
            cells ->
                new Row(
                    Integer.parseInt(cells.get(0).split("/")[0]),
                    cells.get(0).split("/")[1],
                    cells.subList(1, cells.size())));
  }

  /** The reseller goes with the account. */
  private static Section whereProvisioned(Section section) {
    return section == Section.RESELLER ? Section.ACCOUNT : section;
  }

  /** Whatever its code is the like of elsewhere, no task of an onboarding mends a sign-in. */
  @ParameterizedTest
  @CsvSource({
    "400, invalid_grant, CONSENT_AGAIN",
    "400, interaction_required, CONSENT_AGAIN",
    "401, invalid_client, RENEW_SIGN_IN",
    "400, unauthorized_client, RENEW_SIGN_IN",
    "400, 3000, RENEW_SIGN_IN",
    "404, '', RENEW_SIGN_IN"
  })
  void aRefusedSignInStopsAndSaysWhatToRenew(int status, String code, Advice advice) {
    PartnerCenterRefusal refusal =
        new PartnerCenterRefusal("token", status, code, "", UUID.randomUUID());

    assertThat(RefusalTable.of(refusal)).isEqualTo(new Stop(advice, false));
    assertThat(RefusalTable.of(refusal.afterSilence())).isEqualTo(new Stop(advice, true));
  }

  @ParameterizedTest
  @MethodSource("mended")
  void goesBackToWhoCanMendIt(Row row) {
    Mend mend = (Mend) RefusalTable.of(row.status(), row.code());
    Section refused =
        row.key().matches("400/(3000|800002)")
            ? Section.SUBSCRIPTIONS
            : whereProvisioned(mend.section(Section.SUBSCRIPTIONS));
    OptionalInt line = row.status() == 201 ? OptionalInt.of(0) : OptionalInt.empty();

    assertThat(
            List.of(
                CorrectedAt.task(mend.section(refused)).id(),
                mend.field(refused, line),
                mend.code().id()))
        .isEqualTo(row.expected());
    assertThat(mend.section(refused).canBeMendedAt(refused)).isTrue();
    assertThat(mend.keepsIds()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("retried")
  void isTriedAgain(Row row) {
    String code = row.code().equals("*") ? "77" : row.code();
    assertThat(RefusalTable.of(row.status(), code))
        .isEqualTo(new Retry(row.expected().get(0).equals("same")));
  }

  @ParameterizedTest
  @MethodSource("stopped")
  void stopsWithAdvice(Row row) {
    assertThat(RefusalTable.of(row.status(), row.code()))
        .isEqualTo(new Stop(Advice.valueOf(row.expected().get(0)), row.code().equals("800065")));
  }

  @Test
  void hasNoOtherRows() {
    assertThat(RefusalTable.keys())
        .isEqualTo(
            Stream.of(mended(), retried(), stopped())
                .flatMap(rows -> rows)
                .map(Row::key)
                .collect(toSet()));
  }

  @ParameterizedTest
  @CsvSource({
    // the same code under another status is another error
    "400, 2006", "403, 2007", "404, 27100", "409, 800065", "400, 2000", "400, 2001",
    "403, ''", "404, ''", "400, 12345678", "418, x", "201, 4711", "201, ''"
  })
  void anUnknownCodeStops(int status, String code) {
    assertThat(RefusalTable.of(status, code)).isEqualTo(new Stop(Advice.LOOK_UP_CODE, false));
  }

  @ParameterizedTest
  @CsvSource({"500, 1", "502, ''", "503, 800060", "504, 600006"})
  void anyServerFaultIsTriedAgain(int status, String code) {
    assertThat(RefusalTable.of(status, code)).isEqualTo(new Retry(false));
  }

  @ParameterizedTest
  @CsvSource({"2006", "2002", "13605", "800018", "800023", "800065", "800060"})
  void insideASuccessACodeMeansWhatItMeansElsewhere(String code) {
    String key =
        RefusalTable.keys().stream().filter(row -> row.endsWith("/" + code)).findFirst().get();
    assertThat(RefusalTable.of(201, code))
        .isEqualTo(RefusalTable.of(Integer.parseInt(key.split("/")[0]), code));
  }

  @Test
  void theAccountCannotBeMendedOnceItExistsNorWhatWasNotAskedForYet() {
    assertThat(Section.ACCOUNT.canBeMendedAt(Section.AGREEMENT)).isFalse();
    assertThat(Section.ACCOUNT.canBeMendedAt(Section.SUBSCRIPTIONS)).isFalse();
    assertThat(Section.AGREEMENT.canBeMendedAt(Section.SUBSCRIPTIONS)).isTrue();
    assertThat(Section.SUBSCRIPTIONS.canBeMendedAt(Section.ACCOUNT)).isFalse();
    assertThat(Section.SUBSCRIPTIONS.canBeMendedAt(Section.AGREEMENT)).isFalse();
    assertThat(Section.AGREEMENT.canBeMendedAt(Section.ACCOUNT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"400, 27100", "409, 27100", "404, 800008"})
  void whatMayBeOurOwnDoingIsLookedAtFirst(int status, String code) {
    assertThat(RefusalTable.of(refusal(status, code, "").afterSilence()))
        .isEqualTo(new Stop(Advice.LOOK_WHETHER_IT_HAPPENED, false));
  }

  @Test
  void nothingIsAskedAsIfNewWhileAnEarlierOutcomeIsOpen() {
    assertThat(RefusalTable.of(refusal(401, "400", "").afterSilence()))
        .isEqualTo(new Stop(Advice.RENEW_SIGN_IN, true));
    assertThat(RefusalTable.of(refusal(404, "600074", "").afterSilence()))
        .isEqualTo(new Retry(true));
    assertThat(RefusalTable.of(refusal(400, "27002", "").afterSilence()).keepsIds()).isFalse();
  }

  @Test
  void aPartThatIsOrderedIsNotOrderedAgain() {
    PartnerCenterRefusal partly =
        refusal(201, "800018", "Sandbox limit").besideOrders(List.of("order-1", "order-2"));

    assertThat(RefusalTable.of(partly)).isEqualTo(new Stop(Advice.ORDER_THE_REST_BY_HAND, true));
    assertThat(Refused.beyondMending(partly))
        .hasMessageContaining(" Ordered: order-1, order-2. “Sandbox limit” What to do: a part");
    List<String> many = Collections.nCopies(50, UUID.randomUUID().toString());
    assertThat(Refused.beyondMending(partly.besideOrders(many)).getMessage())
        .hasSizeLessThanOrEqualTo(Stopped.LONGEST_MESSAGE)
        .endsWith(Advice.ORDER_THE_REST_BY_HAND.sentences());
  }

  /** The text of a finding has no gap, in neither language, whatever Partner Center said. */
  @ParameterizedTest
  @MethodSource("mended")
  void fillsItsText(Row row) throws IOException {
    Mend mend = (Mend) RefusalTable.of(row.status(), row.code());
    for (String description : List.of("Said by Microsoft", "")) {
      Map<String, Object> params =
          Refused.params(mend.code(), refusal(row.status(), row.code(), description), "US");
      for (String language : List.of("en", "ja")) {
        String text = texts(language).get("finding." + mend.code().id());
        for (Map.Entry<String, Object> param : params.entrySet()) {
          assertThat(text).contains("{" + param.getKey() + "}");
          text = text.replace("{" + param.getKey() + "}", param.getValue().toString());
        }
        assertThat(text).isNotBlank().doesNotContain("{", "}", ": )", ":  ");
      }
    }
  }

  @Test
  void ofAJsonDescriptionTheReasonIsShown() {
    String json = "{\"code\":\"60071\",\"reason\":\"ZipCityInvalid\",\"corrected_address\":{}}";
    assertThat(reason(json)).isEqualTo("ZipCityInvalid");
    assertThat(reason("{\"code\":\"60071\"}")).isEqualTo("{\"code\":\"60071\"}");
    assertThat(reason("{cut")).isEqualTo("{cut");
  }

  private static Object reason(String description) {
    return Refused.params(FindingCode.ADDRESS_REFUSED, refusal(400, "2007", description), null)
        .get("description");
  }

  /** The engine cuts a message, and the advice stands at its end. */
  @ParameterizedTest
  @EnumSource
  void adviceIsNeverCutOff(Advice advice) {
    PartnerCenterRefusal refusal =
        new PartnerCenterRefusal(
            "reseller-agreement-status", 403, "c".repeat(40), "d".repeat(1_024), UUID.randomUUID());

    String message = new Stopped(refusal, advice).getMessage();

    assertThat(message)
        .hasSizeLessThanOrEqualTo(Stopped.LONGEST_MESSAGE)
        .contains("403/cccc", refusal.correlationId().toString(), "“ddd")
        .endsWith(advice.sentences());
    assertThat(advice.sentences()).endsWith(".").doesNotContain("  ");
  }

  @Test
  void aStopSaysWhatIsNeededToActOnIt() {
    UUID correlationId = UUID.randomUUID();
    PartnerCenterRefusal refusal =
        new PartnerCenterRefusal(
            "create-customer", 403, "600006", "Action not allowed.", correlationId);

    assertThat(Refused.beyondMending(refusal))
        .isInstanceOf(Stopped.class)
        .hasMessage(
            "Partner Center refused create-customer with 403/600006 (correlation id "
                + correlationId
                + "). “Action not allowed.” What to do: the account behind this application may not"
                + " do this. Have a global admin check its role and that it signs in with"
                + " multi-factor authentication, then retry this step in Cockpit.");
    assertThat(Refused.beyondMending(refusal(403, "2006", "")))
        .hasMessageEndingWith(Advice.NO_TASK_MENDS_THIS.sentences());
    assertThat(Refused.beyondMending(refusal(403, "", "")))
        .hasMessageContaining("with 403 without a code (")
        .hasMessageEndingWith(Advice.LOOK_UP_CODE.sentences());
    PartnerCenterRefusal retried = refusal(412, "", "");
    assertThat(Refused.beyondMending(retried)).isSameAs(retried);
  }

  private static PartnerCenterRefusal refusal(int status, String code, String description) {
    return new PartnerCenterRefusal("call", status, code, description, UUID.randomUUID());
  }

  private static Map<String, String> texts(String language) throws IOException {
    return VariableJson.MAPPER.readValue(
        Path.of("forms/texts." + language + ".json").toFile(), new TypeReference<>() {});
  }
}
