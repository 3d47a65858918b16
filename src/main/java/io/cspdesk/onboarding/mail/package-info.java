/** Sends mail, where a mail server is configured; the only room that knows one. */
package io.cspdesk.onboarding.mail;
