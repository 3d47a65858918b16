package io.cspdesk.onboarding.workflow.refusal;

import io.cspdesk.onboarding.partnercenter.call.PartnerCenterRefusal;
import io.cspdesk.onboarding.partnercenter.call.PartnerCenterUnavailable;
import io.cspdesk.onboarding.workflow.refusal.Consequence.Stop;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a failed step is tried again. As the diagram says; but what another try would not help is an
 * incident at once, and whoever asks for a longer pause gets it.
 */
class FailedStep extends DefaultJobRetryCmd {

  @Component
  static class Plugin extends AbstractProcessEnginePlugin {

    private final Clock clock;

    Plugin(Clock clock) {
      this.clock = clock;
    }

    /** Late, since the starter sets its own before. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
      configuration.setFailedJobCommandFactory(
          (jobId, failure) -> new FailedStep(jobId, failure, clock));
    }
  }

  private final transient Clock clock;

  FailedStep(String jobId, Throwable failure, Clock clock) {
    super(jobId, told(failure));
    this.clock = clock;
  }

  /** A refusal that comes this far, no task caught. */
  private static Throwable told(Throwable failure) {
    RefusedStep refused = cause(failure, RefusedStep.class);
    if (refused != null) {
      return refused.beyondMending();
    }
    // of a question, which has no effect, it comes as the client met it
    PartnerCenterRefusal refusal = cause(failure, PartnerCenterRefusal.class);
    return refusal == null ? failure : RefusedStep.of(refusal).beyondMending();
  }

  @Override
  public @Nullable Object execute(CommandContext context) {
    super.execute(context);
    JobEntity job = getJob();
    if (job.getRetries() == 0) {
      // so that a manager's retry does not wait for what would have been the next try
      job.setDuedate(now());
    } else if (job.getDuedate() != null) {
      job.setDuedate(spread(now(), job.getDuedate(), ThreadLocalRandom.current().nextDouble()));
    }
    PartnerCenterUnavailable unavailable = cause(exception, PartnerCenterUnavailable.class);
    if (unavailable != null) {
      unavailable.retryAfter().ifPresent(pause -> notBefore(job, pause));
    }
    return null;
  }

  /**
   * Up to a tenth later: what failed together is not tried again together.
   *
   * @param share from 0 to 1
   */
  static Date spread(Date now, Date due, double share) {
    long pause = Math.max(0, due.getTime() - now.getTime());
    return new Date(due.getTime() + (long) (pause * share / 10));
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  private void notBefore(JobEntity job, Duration pause) {
    Date earliest = Date.from(clock.instant().plus(pause));
    if (job.getDuedate() == null || job.getDuedate().before(earliest)) {
      job.setDuedate(earliest);
    }
  }

  /** Called once the message is set, which the incident takes over. */
  @Override
  protected void decrementRetries(JobEntity job) {
    if (exception instanceof RefusedStep refused && refused.consequence() instanceof Stop) {
      job.setRetries(0);
    } else {
      super.decrementRetries(job);
    }
  }

  private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> kind) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        return kind.cast(at);
      }
    }
    return null;
  }
}
