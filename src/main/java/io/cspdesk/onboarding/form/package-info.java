/** The forms of this release: their HTML for the engine, and their scripts for the browser. */
@NullMarked
package io.cspdesk.onboarding.form;

import org.jspecify.annotations.NullMarked;
