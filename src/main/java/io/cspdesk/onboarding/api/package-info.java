/** The REST façade: onboardings and reference data in plain JSON. */
package io.cspdesk.onboarding.api;
