/** One call: where it goes, how long it may take, and what its answer means. */
package io.cspdesk.onboarding.partnercenter.call;
