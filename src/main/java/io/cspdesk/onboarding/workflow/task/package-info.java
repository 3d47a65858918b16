/**
 * One file for each user task: who may work it, what it may set, which decisions it allows and
 * when, and what follows.
 */
@NullMarked
package io.cspdesk.onboarding.workflow.task;

import org.jspecify.annotations.NullMarked;
