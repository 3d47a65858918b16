package io.cspdesk.onboarding.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Plain-text mail in any language. */
@Component
public class OutgoingMail {

  private record Server(JavaMailSender sender, InternetAddress from) {}

  /** Where one is configured. */
  private final @Nullable Server server;

  OutgoingMail(ObjectProvider<JavaMailSender> server, MailProperties properties) {
    JavaMailSender sender = server.getIfAvailable();
    this.server = sender == null ? null : new Server(sender, address(properties.from()));
  }

  private static InternetAddress address(@Nullable String from) {
    try {
      return new InternetAddress(from == null ? "" : from, true);
    } catch (AddressException e) {
      throw new IllegalStateException(
          "A mail server is configured, so set onboarding.mail.from to the address that mails are"
              + " sent from, such as Contoso <csp@contoso.com>, or remove spring.mail.host.");
    }
  }

  public boolean canSend() {
    return server != null;
  }

  /**
   * Once, and without trying again: whether a mail went out whose answer was lost is not known.
   *
   * @throws MailNotSent when the server does not take it
   */
  public void send(String to, String subject, String body) {
    Server used = Objects.requireNonNull(server, "whoever sends mail asks first whether it can");
    try {
      MimeMessage message = used.sender().createMimeMessage();
      MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
      mail.setFrom(used.from());
      mail.setTo(to);
      mail.setSubject(subject);
      mail.setText(body.replaceAll("\\R", "\r\n"));
      used.sender().send(message);
    } catch (MailException | MessagingException e) {
      throw new MailNotSent(e);
    }
  }
}
