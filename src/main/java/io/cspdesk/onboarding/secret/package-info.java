/** Keeps at rest what nobody may read there: encrypted with the key of this installation. */
package io.cspdesk.onboarding.secret;
