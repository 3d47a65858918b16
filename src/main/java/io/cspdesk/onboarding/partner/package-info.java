/** Who sells: the partner's model, cloud and country, and each question about them. */
package io.cspdesk.onboarding.partner;
