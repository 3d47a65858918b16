/** Users, roles, authorizations, filters and sign-in. */
package io.cspdesk.onboarding.access;
