package org.inkwell.desk;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/** An errand that failed comes again: after five seconds, then after twice as long each time. */
final class BackOff<T> implements FailureHandler<T> {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 8;

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
        var before = complete.getExecution().consecutiveFailures;
        operations.reschedule(complete, complete.getTimeDone().plus(after(before)));
    }

    /** The pause after so many failures before this one; 21 minutes at most. */
    static Duration after(int before) {
        return FIRST.multipliedBy(1L << Math.min(before, DOUBLINGS));
    }
}
