/** The forms of this release: their HTML for the engine, and their scripts for the browser. */
package io.cspdesk.onboarding.form;
