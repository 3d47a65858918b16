package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.cspdesk.onboarding.RunningApplication;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** An invitation is sent from here by the person who has its task, and by nobody else. */
@ExtendWith(OutputCaptureExtension.class)
class InvitationMailTest extends RunningApplication {

  private static final String PASSWORD = "open-sesame-4711";

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
          .withConfiguration(GreenMailConfiguration.aConfig().withUser("csp", PASSWORD))
          .withPerMethodLifecycle(false);

  @Autowired JavaMailSenderImpl sender;

  private String key;
  private String task;
  private JsonNode invitation;

  @BeforeEach
  void invite() throws Exception {
    sender.setPort(SERVER.getSmtp().getPort());
    sender.setUsername("csp");
    sender.setPassword(PASSWORD);
    SERVER.purgeEmailFromAllMailboxes();
    ObjectNode request = full();
    account(request).put("companyName", "コントソ商事株式会社").put("language", "ja");
    String domain = newPrefix() + ".onmicrosoft.com";
    request.put("existingCustomer", true).put("existingDomain", domain);
    key = startedAs("sally", request);
    assertThat(currentTask(standing(key))).isEqualTo("request-relationship");
    task = taskId(key, "request-relationship");
    assertThat(claim("sally").status()).isEqualTo(204);
    invitation =
        tree(
            get("sally", ENGINE + "/task/" + task + "/variables/invitation?deserializeValue=false")
                .json()
                .get("value")
                .asText());
  }

  @Test
  void aJapaneseMailArrivesReadableOnceAndTheTaskStaysOpen() throws Exception {
    Answer sent = send("sally", mail());

    assertThat(sent.status()).as(sent.text()).isEqualTo(204);
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
    MimeMessage received = SERVER.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo(invitation.get("subject").asText());
    assertThat(received.getContentType()).containsIgnoringCase("text/plain; charset=UTF-8");
    assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
        .isEqualTo(invitation.get("body").asText().strip())
        .contains("様")
        .contains(invitation.get("link").asText());
    assertThat(received.getFrom()[0]).hasToString("Fabrikam CSP <csp@fabrikam.example.com>");
    assertThat(received.getAllRecipients()).hasSize(1);
    assertThat(received.getAllRecipients()[0]).hasToString("ann.rivers@example.com");
    assertThat(currentTask(standing(key))).isEqualTo("request-relationship");
  }

  @Test
  void whoHasTheTaskSendsAndNobodyElse() {
    for (String other : List.of("adam", "crm", "admin")) {
      assertProblem(send(other, mail()), 403, "", "not-your-invitation");
    }
    assertThat(send(null, mail()).status()).isEqualTo(401);
    assertThat(post("sally", ENGINE + "/task/" + task + "/unclaim", Map.of()).status())
        .isEqualTo(204);

    assertProblem(send("sally", mail()), 403, "", "not-your-invitation");
    assertProblem(
        post("sally", API + "/no-such-key/invitation-mail", mail()), 404, "", "unknown-onboarding");
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "body,    Please accept us.,            invitation-link-missing",
    "body,    ,                             required",
    "subject, ,                             required",
    "to,      nobody,                       invalid-email",
    "to,      'a@example.com,b@example.com', invalid-email"
  })
  void whatTheTaskWouldRefuseIsNotSent(String field, String value, String code) {
    Map<String, Object> mail = mail();
    mail.put(field, value);

    Answer refused = send("sally", mail);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(error(refused).get("field").asText()).isEqualTo(field);
    assertThat(error(refused).get("code").asText()).isEqualTo(code);
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void unknownOrWronglyTypedFieldsAreRefused() {
    Map<String, Object> mail = mail();
    mail.put("cc", "boss@example.com");
    assertProblem(send("sally", mail), 400, "cc", "unreadable");
    mail.remove("cc");
    mail.put("subject", 5);
    assertProblem(send("sally", mail), 400, "subject", "unreadable");
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatIsDownLosesNothing() {
    sender.setPort(1);

    Answer refused = send("sally", mail());

    assertProblem(refused, 502, "", "mail-not-sent");
    assertThat(error(refused).get("message").asText()).contains("try again");
    sender.setPort(SERVER.getSmtp().getPort());
    assertThat(send("sally", mail()).status()).isEqualTo(204);
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aPasswordThatIsRefusedStandsNotInTheLog(CapturedOutput log) {
    sender.setPassword(PASSWORD + "-wrong");

    assertThat(send("sally", mail()).status()).isEqualTo(502);

    assertThat(log.getAll()).contains("was not sent: MailAuthenticationException");
    assertThat(log.getAll().contains(PASSWORD)).isFalse();
  }

  @Test
  void formsAreToldThatItCanBeSent() {
    assertThat(get("sally", "/api/partner").json().get("mail").asBoolean()).isTrue();
  }

  private Map<String, Object> mail() {
    Map<String, Object> mail = new HashMap<>();
    mail.put("to", "ann.rivers@example.com");
    mail.put("subject", invitation.get("subject").asText());
    mail.put("body", invitation.get("body").asText());
    return mail;
  }

  private Answer send(String user, Object mail) {
    return post(user, resource(key) + "/invitation-mail", mail);
  }

  private Answer claim(String user) {
    return post(user, ENGINE + "/task/" + task + "/claim", Map.of("userId", user));
  }

  private static JsonNode error(Answer answer) {
    return answer.json().get("errors").get(0);
  }
}
