/** The one client of Partner Center's REST API. */
package io.cspdesk.onboarding.partnercenter;
