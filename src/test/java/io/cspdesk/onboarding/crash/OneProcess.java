package io.cspdesk.onboarding.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cspdesk.onboarding.RunningApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The application with its own simulator, impatient also where something is changed. */
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:crash;DB_CLOSE_DELAY=-1",
      "partner-center.read-timeout=1s"
    })
abstract class OneProcess extends RunningApplication {

  @Autowired RuntimeService runtime;

  /** What all of them answer when they are sent at the same moment. */
  static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
    CyclicBarrier together = new CyclicBarrier(requests.size());
    ExecutorService senders = Executors.newFixedThreadPool(requests.size());
    try {
      List<Future<Answer>> sent = new ArrayList<>();
      for (Callable<Answer> request : requests) {
        sent.add(
            senders.submit(
                () -> {
                  together.await(30, TimeUnit.SECONDS);
                  return request.call();
                }));
      }
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : sent) {
        answers.add(answer.get(60, TimeUnit.SECONDS));
      }
      return answers;
    } finally {
      senders.shutdownNow();
    }
  }

  long processInstances(String businessKey) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).count();
  }

  /** What the simulator holds for the domain of a request; one tenant at most, or it fails. */
  JsonNode tenant(ObjectNode request) {
    String domain = account(request).get("domainPrefix").asText() + ".onmicrosoft.com";
    List<JsonNode> tenants =
        StreamSupport.stream(
                get("admin", "/simulator/control/customers").json().spliterator(), false)
            .filter(held -> held.get("domain").asText().equals(domain))
            .toList();
    assertThat(tenants).hasSize(1);
    return tenants.get(0);
  }

  void assertProvisionedOnce(ObjectNode request) {
    JsonNode onboarding = get("crm", resource(request.get("businessKey").asText())).json();
    assertThat(currentTask(onboarding)).isEqualTo("hand-over");
    assertThat(onboarding.get("incidents")).isEmpty();
    JsonNode tenant = tenant(request);
    assertThat(onboarding.get("customerId")).isEqualTo(tenant.get("customerId"));
    assertThat(tenant.get("agreements")).hasSize(1);
    assertThat(tenant.get("orders")).hasSize(1);
    assertThat(onboarding.get("orderIds")).hasSize(1);
    assertThat(onboarding.at("/orderIds/0")).isEqualTo(tenant.at("/orders/0/orderId"));
  }
}
