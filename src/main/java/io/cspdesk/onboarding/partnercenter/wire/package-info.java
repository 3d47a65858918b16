/** Partner Center's REST interface as it is written, and its translation into our words. */
@NullMarked
package io.cspdesk.onboarding.partnercenter.wire;

import org.jspecify.annotations.NullMarked;
