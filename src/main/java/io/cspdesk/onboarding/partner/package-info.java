/** Who sells: the partner's model, cloud and country, and each question about them. */
@NullMarked
package io.cspdesk.onboarding.partner;

import org.jspecify.annotations.NullMarked;
