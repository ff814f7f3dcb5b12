package org.inkwell.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.inkwell.work.Agenda;

/** The agenda as rows beside the domain's own, written in the same transaction. */
@ApplicationScoped
class StandingAgenda implements Agenda {
    private static final String ADD =
            "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                    + " VALUES (?, ?, ?, false, 1) ON CONFLICT DO NOTHING";
    private static final String LOCK =
            "SELECT 1 FROM scheduled_tasks"
                    + " WHERE task_name = ? AND task_instance = ? AND NOT picked FOR UPDATE";
    private static final String AGAIN = "+";

    @Inject DataSource database;
    @Inject Clock clock;

    /** One already there is kept from beginning until the caller commits; one begun comes again. */
    @Override
    public void add(String errand, String subject) {
        try (var connection = database.getConnection()) {
            if (insert(connection, errand, subject) || waits(connection, errand, subject)) return;
            insert(connection, errand, subject + AGAIN + UUID.randomUUID());
        } catch (SQLException failure) {
            throw new IllegalStateException("The agenda cannot be written", failure);
        }
    }

    /** What the errand is about, by the name of its row. */
    static String subject(String instance) {
        var end = instance.indexOf(AGAIN);
        return end < 0 ? instance : instance.substring(0, end);
    }

    private boolean insert(Connection connection, String errand, String instance)
            throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, errand);
            statement.setString(2, instance);
            statement.setTimestamp(3, Timestamp.from(clock.instant()));
            return statement.executeUpdate() == 1;
        }
    }

    private static boolean waits(Connection connection, String errand, String instance)
            throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, errand);
            statement.setString(2, instance);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
