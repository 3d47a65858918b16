package io.cspdesk.onboarding.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cspdesk.onboarding.OnboardingProperties;
import io.cspdesk.onboarding.agreement.CustomerAgreement;
import io.cspdesk.onboarding.customer.CustomerAccount;
import io.cspdesk.onboarding.example.Examples;
import io.cspdesk.onboarding.partnercenter.call.CallIds;
import io.cspdesk.onboarding.partnercenter.call.Grant;
import io.cspdesk.onboarding.partnercenter.signin.SignIn;
import io.cspdesk.onboarding.secret.SecretCipher;
import io.cspdesk.onboarding.simulator.SimulatorConfiguration;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The real client and the simulator, over HTTP and with a database; only the engine is left out.
 */
// the extension is named although @SpringBootTest brings it: so the nested class is no
// configuration of the whole application
@ExtendWith(SpringExtension.class)
@SpringBootTest(
    classes = PartnerCenterOverHttp.Slice.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:partner-center;DB_CLOSE_DELAY=-1",
      "partner-center.read-timeout=2s",
      "partner-center.cache-for=0s",
      "partner-center.simulator.sample-offers=290",
      "onboarding.setup-information.key-file=target/partner-center-test.key"
    })
public abstract class PartnerCenterOverHttp {

  @SpringBootConfiguration
  @EnableAutoConfiguration(
      excludeName = {
        "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
        "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
        "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration"
      })
  @ComponentScan(basePackageClasses = {PartnerCenter.class, SecretCipher.class})
  @ConfigurationPropertiesScan(basePackageClasses = PartnerCenter.class)
  @EnableConfigurationProperties(OnboardingProperties.class)
  @Import({PartnerCenter.class, SimulatorConfiguration.class})
  static class Slice {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  private static final AtomicInteger DOMAINS = new AtomicInteger();

  protected @Autowired PartnerCenter client;
  @Autowired SignIn signIn;
  protected @Autowired TestRestTemplate http;

  @BeforeEach
  protected void behave() {
    http.delete("/simulator/control/faults");
  }

  protected static String newDomain() {
    return "contoso" + DOMAINS.incrementAndGet() + ".onmicrosoft.com";
  }

  public static CallIds newIds() {
    return new CallIds(UUID.randomUUID(), UUID.randomUUID());
  }

  public static CustomerAccount account() {
    return account("98052", "WA", "US");
  }

  protected static CustomerAccount account(String postalCode, String state, String country) {
    return Examples.account("contoso")
        .with("address.addressLine2", "")
        .with("address.state", state)
        .with("address.postalCode", postalCode)
        .with("address.country", country)
        .as(CustomerAccount.class);
  }

  protected static CustomerAgreement agreement(String firstName) {
    return Examples.attested().with("signer.firstName", firstName).as(CustomerAgreement.class);
  }

  /** A customer that may order. */
  protected String customerWithAgreement(String domain) {
    String id = client.customers().create(account(), domain, null, newIds()).customerId();
    client.agreements().confirm(id, agreement("Ada"), newIds());
    return id;
  }

  protected void fault(Map<String, Object> fault) {
    ResponseEntity<JsonNode> answer =
        http.postForEntity("/simulator/control/faults", fault, JsonNode.class);
    if (!answer.getStatusCode().is2xxSuccessful()) {
      throw new AssertionError(answer);
    }
  }

  protected JsonNode control(String path) {
    return http.getForObject("/simulator/control/" + path, JsonNode.class);
  }

  /** What the simulator holds for a domain; missing node when nothing. */
  protected JsonNode held(String domain) {
    for (JsonNode customer : control("customers")) {
      if (customer.get("domain").asText().equals(domain)) {
        return customer;
      }
    }
    return MissingNode.getInstance();
  }

  /** The one that is held may have been revoked, which the client alone would notice. */
  String newToken(Grant grant) {
    UUID id = UUID.randomUUID();
    signIn.forget(grant, signIn.bearer(grant, id));
    return signIn.bearer(grant, id);
  }

  /** A call that goes around the client. */
  protected ResponseEntity<JsonNode> raw(
      HttpMethod method, String path, Object body, HttpHeaders more) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.setBearerAuth(newToken(Grant.APP_AND_USER));
    headers.putAll(more);
    return http.exchange(
        "/simulator/partner-center/v1/" + path,
        method,
        new HttpEntity<>(body, headers),
        JsonNode.class);
  }

  protected ResponseEntity<JsonNode> raw(HttpMethod method, String path, Object body) {
    return raw(method, path, body, new HttpHeaders());
  }
}
