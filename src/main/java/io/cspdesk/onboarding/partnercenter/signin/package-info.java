/** Who we are at Microsoft: grants, tokens and their renewal. */
package io.cspdesk.onboarding.partnercenter.signin;
