package io.cspdesk.onboarding.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cspdesk.onboarding.partnercenter.call.AppRegistration;
import io.cspdesk.onboarding.partnercenter.call.Destination;
import io.cspdesk.onboarding.simulator.SimulatorConfiguration;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/**
 * The other side, which knows nothing of our crashes: the simulator alone, in the test's process
 * and with a database of its own.
 */
final class Microsoft implements AutoCloseable {

  /** No configuration that a scan would find: it is not for the whole application. */
  @EnableAutoConfiguration(
      excludeName = {
        "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
        "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
        "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration"
      })
  @Import(SimulatorConfiguration.class)
  static class Program {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    FilterRegistrationBean<HeldCalls> heldCalls() {
      FilterRegistrationBean<HeldCalls> filter = new FilterRegistrationBean<>(new HeldCalls());
      filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
      return filter;
    }
  }

  /** What it holds in all. */
  record Totals(int tenants, int agreements, int orders) {

    static Totals oneOfEachFor(int onboardings) {
      return new Totals(onboardings, onboardings, onboardings);
    }

    Totals andOneOfEachFor(int onboardings) {
      return new Totals(tenants + onboardings, agreements + onboardings, orders + onboardings);
    }

    @Override
    public String toString() {
      return tenants + " tenants, " + agreements + " agreements, " + orders + " orders";
    }
  }

  private final ServletWebServerApplicationContext context;
  private final Desk control;

  private Microsoft(ServletWebServerApplicationContext context) {
    this.context = context;
    this.control = new Desk(context.getWebServer().getPort());
  }

  static Microsoft start() {
    SpringApplication program = new SpringApplication(Program.class);
    program.setRegisterShutdownHook(false);
    return new Microsoft(
        (ServletWebServerApplicationContext)
            program.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--spring.datasource.url=jdbc:h2:mem:microsoft-"
                    + UUID.randomUUID()
                    + ";DB_CLOSE_DELAY=-1"));
  }

  /** The settings that make an application a client of this one, with the registration it knows. */
  List<String> settingsOfItsClient() {
    AppRegistration registration = context.getBean(Destination.class).registration();
    return List.of(
        "--partner-center.base-url=" + address("partner-center"),
        "--partner-center.authority=" + address("authority"),
        "--partner-center.tenant=" + registration.tenant(),
        "--partner-center.application-id=" + registration.applicationId(),
        "--partner-center.application-secret=" + registration.applicationSecret(),
        "--partner-center.refresh-token=" + registration.refreshToken());
  }

  private String address(String room) {
    return "http://127.0.0.1:" + context.getWebServer().getPort() + "/simulator/" + room;
  }

  HeldCalls held() {
    return (HeldCalls) context.getBean("heldCalls", FilterRegistrationBean.class).getFilter();
  }

  JsonNode customers() {
    return control.get("admin", "/simulator/control/customers").json();
  }

  /** MS-RequestId of each of an onboarding's calls that arrived. */
  List<String> requestIds(String onboarding, Effect effect) {
    return StreamSupport.stream(
            control.get("admin", "/simulator/control/calls").json().spliterator(), false)
        .filter(made -> made.get("call").asText().equals(effect.call()))
        .filter(made -> made.get("correlationId").asText().equals(onboarding))
        .map(made -> made.get("requestId").asText())
        .toList();
  }

  List<JsonNode> tenantsOf(NewCustomer customer) {
    return StreamSupport.stream(customers().spliterator(), false)
        .filter(held -> held.get("domain").asText().equals(customer.domain()))
        .toList();
  }

  /** One tenant, one confirmation, one order; and it is the one that we know of. */
  void holdsExactlyOnce(NewCustomer customer, JsonNode onboarding) {
    List<JsonNode> tenants = tenantsOf(customer);
    assertThat(tenants).as("tenants of %s", customer).hasSize(1);
    JsonNode tenant = tenants.get(0);
    assertThat(tenant.get("agreements")).as("agreements of %s", customer).hasSize(1);
    assertThat(tenant.get("orders")).as("orders of %s", customer).hasSize(1);
    assertThat(onboarding.get("customerId")).isEqualTo(tenant.get("customerId"));
    assertThat(onboarding.get("orderIds")).hasSize(1);
    assertThat(onboarding.at("/orderIds/0")).isEqualTo(tenant.at("/orders/0/orderId"));
  }

  Totals totals() {
    int agreements = 0;
    int orders = 0;
    JsonNode all = customers();
    for (JsonNode customer : all) {
      agreements += customer.get("agreements").size();
      orders += customer.get("orders").size();
    }
    return new Totals(all.size(), agreements, orders);
  }

  @Override
  public void close() {
    context.close();
  }
}
