/** Partner Center's REST interface as it is written, and its translation into our words. */
package io.cspdesk.onboarding.partnercenter.wire;
