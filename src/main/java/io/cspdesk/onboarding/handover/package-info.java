/** The admin user and temporary password of a new tenant: encrypted, shown once, then gone. */
package io.cspdesk.onboarding.handover;
