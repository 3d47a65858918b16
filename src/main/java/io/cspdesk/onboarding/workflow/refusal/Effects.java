package io.cspdesk.onboarding.workflow.refusal;

import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes an effect at Partner Center happen once. Its MS-RequestId is committed before the call and
 * used again until an answer has come (Partner Center docs: headers), so that neither a crash nor a
 * time-out makes a second tenant or order.
 */
@Component
public class Effects {

  /**
   * @param isOpen used before, and what came of it is not known
   */
  private record RequestId(UUID value, boolean isOpen) {}

  private final JdbcClient jdbc;
  private final TransactionTemplate ownTransaction;

  Effects(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * @param processInstanceId a UUID, and the MS-CorrelationId of the whole onboarding
   * @param call names the effect within the onboarding
   * @throws RefusedStep when Partner Center refuses it
   */
  public <T> T once(String processInstanceId, String call, Function<CallIds, T> effect) {
    RequestId requestId = ownTransaction.execute(status -> requestId(processInstanceId, call));
    T result;
    try {
      result = effect.apply(new CallIds(requestId.value(), UUID.fromString(processInstanceId)));
    } catch (PartnerCenterRefusal refusal) {
      throw settled(processInstanceId, call, requestId, RefusedStep.of(refusal));
    } catch (RefusedStep within) {
      throw settled(processInstanceId, call, requestId, within);
    } catch (PartnerCenterUnavailable unavailable) {
      // what an earlier try may have done stays open
      if (unavailable.settles(call) && !requestId.isOpen()) {
        ownTransaction.executeWithoutResult(status -> forget(processInstanceId, call));
      }
      throw unavailable;
    }
    // In the engine's transaction: if that is lost, the next try must carry the same id.
    forget(processInstanceId, call);
    return result;
  }

  private RefusedStep settled(
      String processInstanceId, String call, RequestId requestId, RefusedStep refused) {
    RefusedStep told = requestId.isOpen() ? refused.whileOpen() : refused;
    if (!told.consequence().keepsIds()) {
      ownTransaction.executeWithoutResult(status -> forget(processInstanceId, call));
    }
    return told;
  }

  private RequestId requestId(String processInstanceId, String call) {
    return jdbc.sql(
            "select request_id from effect where process_instance_id = :instance and call_name ="
                + " :call")
        .param("instance", processInstanceId)
        .param("call", call)
        .query(UUID.class)
        .optional()
        .map(kept -> new RequestId(kept, true))
        .orElseGet(
            () -> {
              UUID fresh = UUID.randomUUID();
              jdbc.sql(
                      "insert into effect (process_instance_id, call_name, request_id) values"
                          + " (:instance, :call, :request)")
                  .param("instance", processInstanceId)
                  .param("call", call)
                  .param("request", fresh)
                  .update();
              return new RequestId(fresh, false);
            });
  }

  private void forget(String processInstanceId, String call) {
    jdbc.sql("delete from effect where process_instance_id = :instance and call_name = :call")
        .param("instance", processInstanceId)
        .param("call", call)
        .update();
  }
}
