package org.inkwell.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.inkwell.work.Agenda;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In the container: the agenda is written in the transaction of whoever asks. */
@ExtendWith(Surroundings.class)
@ArquillianTest
class AgendaIT {

    @Inject Agenda agenda;
    @Inject DataSource database;
    @Inject UserTransaction transaction;

    @Deployment
    static WebArchive desk() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/inkwell.war"))
                .as(WebArchive.class)
                .addClasses(AgendaIT.class, Surroundings.class);
    }

    @Test
    void whatIsAskedForInATransactionThatFailsIsNeverDone() throws Exception {
        var subject = UUID.randomUUID().toString();
        transaction.begin();
        agenda.add("nobody's errand", subject);
        transaction.rollback();
        assertEquals(0, rows(subject));
    }

    @Test
    void whatIsAskedForTwiceInOneThatCommitsIsDoneOnce() throws Exception {
        var subject = UUID.randomUUID().toString();
        transaction.begin();
        agenda.add("nobody's errand", subject);
        agenda.add("nobody's errand", subject);
        transaction.commit();
        assertEquals(1, rows(subject));
    }

    private int rows(String subject) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from scheduled_tasks where task_instance like ?")) {
            statement.setString(1, subject + "%");
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
