/**
 * Onboards the customers of a Microsoft Cloud Solution Provider: the application and its settings.
 */
@NullMarked
package io.cspdesk.onboarding;

import org.jspecify.annotations.NullMarked;
