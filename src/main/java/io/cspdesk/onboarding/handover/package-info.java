/** The admin user and temporary password of a new tenant: encrypted, shown once, then gone. */
@NullMarked
package io.cspdesk.onboarding.handover;

import org.jspecify.annotations.NullMarked;
