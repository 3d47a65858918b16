package io.cspdesk.onboarding.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class OutgoingMailTest {

  private static final String FROM = "Fabrikam CSP <csp@fabrikam.example.com>";

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @Test
  void arrivesAsItWasWrittenWithTheLineEndsOfMail() throws Exception {
    OutgoingMail mail = over(SERVER.getSmtp().getPort(), FROM);

    mail.send("ann@example.com", "招待", "One\nTwo\r\nThree");

    assertThat(mail.canSend()).isTrue();
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
    MimeMessage received = SERVER.getReceivedMessages()[0];
    assertThat(received.getFrom()[0]).hasToString(FROM);
    assertThat(received.getAllRecipients()[0]).hasToString("ann@example.com");
    assertThat(received.getSubject()).isEqualTo("招待");
    assertThat(sent(received)).contains("One\r\nTwo\r\nThree");
  }

  @Test
  void whatWasNotTakenSaysTheKindsOfFaultAndNothingThatTheServerSaid() {
    OutgoingMail mail = over(1, FROM);

    assertThatThrownBy(() -> mail.send("ann@example.com", "Hello", "One"))
        .isInstanceOf(MailNotSent.class)
        .hasMessageMatching("MailSendException(, by \\w+)*")
        .hasNoCause();
    assertThat(new MailNotSent(new IllegalStateException("s3cret", new RuntimeException("too"))))
        .hasMessage("IllegalStateException, by RuntimeException");
  }

  @Test
  void withoutAServerNothingIsSentAndNoSenderIsNeeded() {
    assertThat(new OutgoingMail(servers(), new MailProperties(null)).canSend()).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "Fabrikam", "csp@", "a@example.com, b@example.com"})
  void aServerWantsASender(String from) {
    assertThatThrownBy(() -> over(1, from))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("set onboarding.mail.from");
  }

  private static OutgoingMail over(int port, String from) {
    JavaMailSenderImpl server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(port);
    return new OutgoingMail(servers(server), new MailProperties(from));
  }

  private static ObjectProvider<JavaMailSender> servers(JavaMailSender... all) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    for (JavaMailSender server : all) {
      beans.addBean("server", server);
    }
    return beans.getBeanProvider(JavaMailSender.class);
  }

  /** Byte for byte. */
  private static String sent(MimeMessage message) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
