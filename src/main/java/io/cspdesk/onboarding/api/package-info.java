/** The REST façade: onboardings and reference data in plain JSON. */
@NullMarked
package io.cspdesk.onboarding.api;

import org.jspecify.annotations.NullMarked;
