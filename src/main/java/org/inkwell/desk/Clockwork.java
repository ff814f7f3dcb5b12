package org.inkwell.desk;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inkwell.person.Sessions;
import org.inkwell.post.Intake;
import org.inkwell.post.Postman;
import org.inkwell.review.Attachments;
import org.inkwell.review.RedactionRun;
import org.inkwell.roll.OpenRolls;
import org.inkwell.vault.Custodian;

/** Every timer and every errand of the desk. */
@ApplicationScoped
class Clockwork {
    private static final int AT_ONCE = 4;
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration MAIL = Duration.ofSeconds(5);
    private static final Duration DESTRUCTION = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    @Inject DataSource database;
    @Resource ManagedExecutorService workers;

    @Inject
    @ConfigProperty(name = "inkwell.node", defaultValue = "desk")
    String node;

    @Inject Sessions sessions;
    @Inject Custodian custodian;
    @Inject RedactionRun redaction;
    @Inject Postman postman;
    @Inject OpenRolls rolls;
    @Inject Intake intake;

    private Scheduler scheduler;

    /** Each thing that the features put on the agenda, by its name: {@link Rounds#errand}. */
    private List<Task<?>> errands() {
        return List.of(
                Rounds.errand(Attachments.ERRAND, id -> redaction.next(UUID.fromString(id))),
                Rounds.errand(Postman.ERRAND, id -> postman.deliver(UUID.fromString(id))));
    }

    /** Each thing that comes round by itself. */
    private List<RecurringTask<?>> timers() {
        return List.of(
                Rounds.every(MAIL, "fetch mail", intake::fetch),
                Rounds.every(DESTRUCTION, "destroy what is due", custodian::destroyDue),
                Rounds.every(Duration.ofHours(1), "sweep orphans", custodian::sweepOrphans),
                Rounds.every(Duration.ofMinutes(1), "forget opened rolls", rolls::forget),
                Rounds.every(Duration.ofMinutes(5), "forget old sessions", sessions::forget));
    }

    void start() {
        takeBack();
        scheduler =
                Scheduler.create(database, errands())
                        .startTasks(timers())
                        .schedulerName(new SchedulerName.Fixed(node))
                        .threads(AT_ONCE)
                        .executorService(workers)
                        .pollingInterval(LOOK)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .shutdownMaxWait(LAST_WORDS)
                        .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) scheduler.stop();
    }

    /** What this node had begun when it was killed waits for no missed heartbeats. */
    private void takeBack() {
        var rows =
                "UPDATE scheduled_tasks SET picked = false, picked_by = NULL WHERE picked_by = ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(rows)) {
            statement.setString(1, node);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The agenda cannot be read", failure);
        }
    }
}
