/** Facts that change without a rule changing: the data files, and the rules made of them. */
@NullMarked
package io.cspdesk.onboarding.reference;

import org.jspecify.annotations.NullMarked;
