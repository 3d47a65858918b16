/** Sends mail, where a mail server is configured; the only room that knows one. */
@NullMarked
package io.cspdesk.onboarding.mail;

import org.jspecify.annotations.NullMarked;
