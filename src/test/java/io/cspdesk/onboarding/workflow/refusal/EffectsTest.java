package io.cspdesk.onboarding.workflow.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Retry;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Which request id a try carries, after each way in which the one before may have failed. */
class EffectsTest {

  private static final String CART = "create-cart";
  private static final String CHECKOUT = "checkout";

  private record Ids(UUID cart, UUID checkout) {}

  private final String instance = UUID.randomUUID().toString();
  private DataSourceTransactionManager transactions;
  private Effects effects;

  @BeforeEach
  void emptyDatabase() {
    DriverManagerDataSource database =
        new DriverManagerDataSource("jdbc:h2:mem:effects-" + instance + ";DB_CLOSE_DELAY=-1");
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql(
            "create table effect (process_instance_id varchar(64) not null, call_name varchar(64)"
                + " not null, request_id uuid not null, primary key (process_instance_id,"
                + " call_name))")
        .update();
    transactions = new DataSourceTransactionManager(database);
    effects = new Effects(jdbc, transactions);
  }

  @Test
  void theCorrelationIdIsTheOnboarding() {
    effects.once(
        instance,
        CART,
        ids -> {
          assertThat(ids.correlationId()).hasToString(instance);
          return ids;
        });
  }

  /** As when the engine's own commit fails, whatever was answered. */
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void whatTheEngineForgetsIsAskedForAsTheSame(boolean isAnswered) {
    List<Ids> tried = new ArrayList<>();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            engine -> {
              tried.add(order(isAnswered ? null : silence(CHECKOUT)));
              engine.setRollbackOnly();
            });
    assertThat(order(null)).isEqualTo(tried.get(0));
  }

  @Test
  void whatWasMadeIsHandedOn() {
    assertThat(effects.<String>once(instance, CART, ids -> "order-1")).isEqualTo("order-1");
  }

  @Test
  void aSuccessIsOver() {
    assertBothNew(order(null), order(null));
  }

  @ParameterizedTest
  @CsvSource({CART, CHECKOUT})
  void withoutAnAnswerTheSameIsAskedAgain(String call) {
    Ids first = order(silence(call));
    assertThat(order(silence(call))).isEqualTo(first);
    assertThat(order(null)).isEqualTo(first);
  }

  @Test
  void aServerFaultAtTheCheckoutLeavesTheCart() {
    Ids first = order(fault(CHECKOUT));
    Ids second = order(null);
    assertThat(second.cart()).isEqualTo(first.cart());
    assertThat(second.checkout()).isNotEqualTo(first.checkout());
  }

  @Test
  void aServerFaultAtTheCartMakesANewOne() {
    Ids first = order(fault(CART));
    assertThat(order(null).cart()).isNotEqualTo(first.cart());
  }

  /** As without a token, or while Partner Center rests. */
  @Test
  void whatWasNotSentIsNotOpen() {
    order(silence("token").before(CART));
    PartnerCenterRefusal refusal = refusal(CART, 404, "800008");
    assertThat(thrown(refusal).consequence()).isEqualTo(new Retry(false));
  }

  @Test
  void aCheckoutThatWasNotSentLeavesTheCart() {
    Ids first = order(silence(CHECKOUT).before(CHECKOUT));
    assertThat(order(null).cart()).isEqualTo(first.cart());
  }

  @Test
  void whatIsNotSentNowDoesNotSettleWhatWasSentBefore() {
    Ids first = order(silence(CHECKOUT));
    assertThat(order(silence("token").before(CHECKOUT))).isEqualTo(first);
    assertThat(order(silence("token").before(CART))).isEqualTo(first);
    assertThat(order(null)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"403, 2091", "403, 800023", "404, 800008", "412, ''", "403, 4711"})
  void aRefusalIsTheEndOfBoth(int status, String code) {
    assertBothNew(order(refusal(CHECKOUT, status, code)), order(null));
  }

  @ParameterizedTest
  @CsvSource({"409, 800060", "409, 800064", "400, 800065"})
  void aRefusalThatLeavesTheOutcomeOpenIsAskedAgain(int status, String code) {
    Ids first = order(refusal(CHECKOUT, status, code));
    assertThat(order(null)).isEqualTo(first);
  }

  @Test
  void whatIsPartlyOrderedIsNeverAskedForAsIfNew() {
    Ids first = order(refusal(CHECKOUT, 201, "800018").besideOrders(List.of("order-1")));
    assertThat(order(null)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "checkout, 401, 400",
    "create-cart, 401, 400",
    "checkout, 403, 4711",
    "checkout, 412, ''"
  })
  void whileAnEarlierOutcomeIsOpenOtherTroubleChangesNothing(String call, int status, String code) {
    Ids first = order(silence(CHECKOUT));
    assertThat(order(refusal(call, status, code))).isEqualTo(first);
    assertThat(order(fault(call))).isEqualTo(first);
    assertThat(order(null)).isEqualTo(first);
  }

  @Test
  void whileAnEarlierOutcomeIsOpenARefusalSaysSo() {
    PartnerCenterRefusal refusal = refusal(CART, 404, "800008");
    assertThat(thrown(refusal).consequence()).isEqualTo(new Retry(false));
    order(silence(CART));
    assertThat(thrown(refusal).consequence())
        .isEqualTo(new Stop(Advice.LOOK_WHETHER_IT_HAPPENED, false));
  }

  @Test
  void oncePutRightItIsAnotherOrder() {
    Ids first = order(silence(CHECKOUT));
    assertThat(order(refusal(CHECKOUT, 403, "2091"))).isEqualTo(first);
    assertBothNew(first, order(null));
  }

  private RefusedStep thrown(PartnerCenterRefusal refusal) {
    RefusedStep thrown =
        catchThrowableOfType(
            RefusedStep.class,
            () ->
                effects.once(
                    instance,
                    CART,
                    ids -> {
                      throw refusal;
                    }));
    assertThat(thrown.refusal()).isSameAs(refusal);
    return thrown;
  }

  /** The ids that this try carried. */
  private Ids order(RuntimeException failure) {
    Ids[] carried = new Ids[1];
    Runnable order =
        () ->
            effects.once(
                instance,
                CART,
                cart ->
                    effects.once(
                        instance,
                        CHECKOUT,
                        checkout -> {
                          carried[0] = new Ids(cart.requestId(), checkout.requestId());
                          if (failure != null) {
                            throw failure;
                          }
                          return "ordered";
                        }));
    if (failure == null) {
      order.run();
    } else {
      boolean isRefusal = failure instanceof PartnerCenterRefusal;
      assertThatThrownBy(order::run)
          .isInstanceOf(isRefusal ? RefusedStep.class : failure.getClass());
    }
    return carried[0];
  }

  private static void assertBothNew(Ids first, Ids second) {
    assertThat(second.cart()).isNotEqualTo(first.cart());
    assertThat(second.checkout()).isNotEqualTo(first.checkout());
  }

  private static PartnerCenterUnavailable silence(String call) {
    return new PartnerCenterUnavailable(call, "", false, null, null);
  }

  private static PartnerCenterUnavailable fault(String call) {
    return new PartnerCenterUnavailable(call, "", true, null, null);
  }

  private static PartnerCenterRefusal refusal(String call, int status, String code) {
    return new PartnerCenterRefusal(call, status, code, "", UUID.randomUUID());
  }
}
