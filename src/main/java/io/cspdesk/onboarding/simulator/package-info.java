/**
 * Partner Center's embedded stand-in, spoken to over the same HTTP as the real one. All its state
 * is in the database, pending faults and the list of calls too, so several nodes share it.
 */
@NullMarked
package io.cspdesk.onboarding.simulator;

import org.jspecify.annotations.NullMarked;
