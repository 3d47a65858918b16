package io.cspdesk.onboarding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cspdesk.onboarding.mail.OutgoingMail;
import io.cspdesk.onboarding.workflow.onboarding.OnboardingView;
import io.cspdesk.onboarding.workflow.onboarding.Onboardings;
import io.cspdesk.onboarding.workflow.onboarding.OpenInvitations;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;

/** Without a mail server people send with their own mail program, and are told so. */
class NoMailServerTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
          .withUserConfiguration(MailRoom.class);

  @ComponentScan(basePackageClasses = OutgoingMail.class)
  @ConfigurationPropertiesScan(basePackageClasses = OutgoingMail.class)
  static class MailRoom {}

  @Test
  void sendingIsRefusedWithTheReason() {
    application
        // the time limits alone, as in the settings that ship, are no server
        .withPropertyValues("spring.mail.properties.mail.smtp.timeout=20000")
        .run(
            context -> {
              OutgoingMail mail = context.getBean(OutgoingMail.class);
              Onboardings onboardings = mock();
              when(onboardings.find("K-1")).thenReturn(Optional.of(mock(OnboardingView.class)));
              InvitationMailController controller =
                  new InvitationMailController(onboardings, mock(OpenInvitations.class), mail);

              assertThat(mail.canSend()).isFalse();
              assertThatThrownBy(() -> controller.send("K-1", null))
                  .isInstanceOfSatisfying(
                      Problem.class,
                      problem -> {
                        assertThat(problem.status().value()).isEqualTo(409);
                        assertThat(problem.code()).isEqualTo("mail-not-configured");
                      });
            });
  }

  @Test
  void aServerWithoutASenderStopsTheStart() {
    application
        .withPropertyValues("spring.mail.host=127.0.0.1")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("set onboarding.mail.from"));
  }
}
