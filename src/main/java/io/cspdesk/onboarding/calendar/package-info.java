/** When work must be done: business days, public holidays and time zones of a country. */
@NullMarked
package io.cspdesk.onboarding.calendar;

import org.jspecify.annotations.NullMarked;
