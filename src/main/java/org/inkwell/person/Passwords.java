package org.inkwell.person;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Passwords as Argon2id hashes.
 *
 * @see <a
 *     href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">The
 *     parameters</a>
 */
final class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, LANES, LENGTH, Argon2.ID);
    private static final String NOBODYS = hash("nobody comes in with this");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt().with(ARGON2).getResult();
    }

    static boolean matches(String password, String hash) {
        return Password.check(password, hash).with(ARGON2);
    }

    /** Takes as long as a match does, for an address that nobody has. */
    static void pretend(String password) {
        matches(password, NOBODYS);
    }
}
