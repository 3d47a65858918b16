/** Who we are at Microsoft: grants, tokens and their renewal. */
@NullMarked
package io.cspdesk.onboarding.partnercenter.signin;

import org.jspecify.annotations.NullMarked;
