package org.inkwell.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in the database. */
final class Rows {

    private Rows() {}

    /** How many there are of a table; a condition may follow its name. */
    static long count(Connection database, String table) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Every row of every table as text, bytes in hexadecimal digits. */
    static String everything(Connection database) throws SQLException {
        var all = new StringBuilder();
        var tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'";
        for (var table : texts(database, tables)) {
            all.append(table).append('\n');
            texts(database, "SELECT t::text FROM \"" + table + "\" t").forEach(all::append);
        }
        return all.toString();
    }

    private static List<String> texts(Connection database, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
