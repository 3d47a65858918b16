/** Keeps at rest what nobody may read there: encrypted with the key of this installation. */
@NullMarked
package io.cspdesk.onboarding.secret;

import org.jspecify.annotations.NullMarked;
