package org.inkwell.desk;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.function.Consumer;

/** The two kinds of work in the background. */
final class Rounds {
    private Rounds() {}

    /** Done when the agenda says so, with the id of its subject; again later when it throws. */
    static Task<Void> errand(String name, Consumer<String> work) {
        return Tasks.oneTime(name)
                .onFailure(new BackOff<>())
                .execute(
                        (instance, context) ->
                                work.accept(StandingAgenda.subject(instance.getId())));
    }

    /** Done by one node at a time, so long after it was last done. */
    static RecurringTask<Void> every(Duration pause, String name, Runnable work) {
        return Tasks.recurring(name, FixedDelay.of(pause))
                .execute((instance, context) -> work.run());
    }
}
