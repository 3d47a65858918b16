/**
 * What follows when Microsoft says no, and how an effect happens once. The words of this room:
 *
 * <ul>
 *   <li>{@code PartnerCenterRefusal}: Microsoft's no, as the client read it.
 *   <li>{@code Consequence}: what follows from it; {@code RefusalTable} says which. One of three:
 *       {@code Mend} (a person corrects what was sent), {@code Retry}, or {@code Stop}, with the
 *       {@code Advice} that a manager reads.
 *   <li>{@code RefusedStep}: carries both from where the refusal was met to all who act by it, so
 *       that nobody looks it up again: {@code Effects} keeps or forgets the request id, {@code
 *       Mending} hands it to a person as a finding, {@code FailedStep} makes it another try or an
 *       incident.
 * </ul>
 *
 * <p>Our own no to whoever asks something of this application is another thing: {@code Rejection}
 * in {@code workflow.model}.
 */
@NullMarked
package io.cspdesk.onboarding.workflow.refusal;

import org.jspecify.annotations.NullMarked;
