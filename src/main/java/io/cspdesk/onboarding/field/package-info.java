/**
 * Checks of single fields that several rooms ask for alike: text, e-mail addresses, phone numbers.
 * Each says at most one thing about a field: the first that must be mended. Plain Java.
 */
@NullMarked
package io.cspdesk.onboarding.field;

import org.jspecify.annotations.NullMarked;
