package io.cspdesk.onboarding.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator may set under {@code onboarding.mail}, beside Spring Boot's {@code spring.mail}.
 *
 * @param from the sender of what is sent from here, such as {@code Contoso <csp@contoso.com>}
 */
@ConfigurationProperties("onboarding.mail")
record MailProperties(@Nullable String from) {}
