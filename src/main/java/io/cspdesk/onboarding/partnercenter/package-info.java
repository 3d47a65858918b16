/** The one client of Partner Center's REST API. */
@NullMarked
package io.cspdesk.onboarding.partnercenter;

import org.jspecify.annotations.NullMarked;
