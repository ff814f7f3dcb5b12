package org.inkwell.journey;

import java.sql.Connection;
import java.sql.SQLException;

/** How many rows there are. */
final class Rows {

    private Rows() {}

    static long count(Connection database, String table) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
