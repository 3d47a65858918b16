/** When work must be done: business days, public holidays and time zones of a country. */
package io.cspdesk.onboarding.calendar;
