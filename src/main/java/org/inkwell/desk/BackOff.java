package org.inkwell.desk;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.Optional;
import org.inkwell.work.NotYet;

/**
 * An errand that failed comes again: when it asked to, or after five seconds and then after twice
 * as long each time.
 */
final class BackOff<T> implements FailureHandler<T> {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 8;

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
        var before = complete.getExecution().consecutiveFailures;
        var pause = complete.getCause().flatMap(BackOff::asked).orElseGet(() -> after(before));
        operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }

    private static Optional<Duration> asked(Throwable cause) {
        return cause instanceof NotYet notYet ? Optional.of(notYet.in()) : Optional.empty();
    }

    /** The pause after so many failures before this one; 21 minutes at most. */
    static Duration after(int before) {
        return FIRST.multipliedBy(1L << Math.min(before, DOUBLINGS));
    }
}
