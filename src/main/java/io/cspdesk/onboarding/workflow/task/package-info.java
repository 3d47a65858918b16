/**
 * One file for each user task: who may work it, what it may set, which decisions it allows and
 * when, and what follows.
 */
package io.cspdesk.onboarding.workflow.task;
