package org.inkwell.person;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Lets somebody in at a running desk's database, as an administrator would at the desk. */
public final class Doors {

    private Doors() {}

    /** A person with this role and a word for the API. */
    public static String open(Connection database, Role role, String name, UUID school)
            throws SQLException {
        var id = UUID.randomUUID();
        var token = Token.draw(new SecureRandom());
        insert(
                database,
                "INSERT INTO person (id, name, email, password, active) VALUES (?, ?, ?, '-', true)",
                id,
                name,
                id + "@inkwell.example");
        insert(database, "INSERT INTO person_role VALUES (?, ?)", id, role.name());
        if (school != null) insert(database, "INSERT INTO person_school VALUES (?, ?)", id, school);
        insert(
                database,
                "INSERT INTO api_token VALUES (?, ?, 'test', now() + interval '1 day')",
                token.hash(),
                id);
        return token.word();
    }

    /** One row. */
    public static void insert(Connection database, String statement, Object... values)
            throws SQLException {
        try (var row = database.prepareStatement(statement)) {
            for (var at = 0; at < values.length; at++) row.setObject(at + 1, values[at]);
            row.executeUpdate();
        }
    }
}
