/** Facts that change without a rule changing: the data files, and the rules made of them. */
package io.cspdesk.onboarding.reference;
