/** Users, roles, authorizations, filters and sign-in. */
@NullMarked
package io.cspdesk.onboarding.access;

import org.jspecify.annotations.NullMarked;
