package org.inkwell.redaction.document.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.inkwell.redaction.document.ink.Ink;

/**
 * Who wrote a mail or got it.
 *
 * @param name as shown; may be blank
 * @param address may be blank
 */
record Correspondent(String name, String address) {

    /** Nobody can have an address there. */
    private static final String NOWHERE = "@inked.example";

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    Correspondent {
        name = name.strip();
        address = address.strip();
    }

    /**
     * "[Person KPZ]" at an address that says no more.
     *
     * @param known others of the mail, of whom one may say what this address is called
     */
    Correspondent inked(List<Correspondent> known, Ink ink) {
        var person = ink.value("Full name", called(known));
        var local = NO_LETTERS.matcher(person).replaceAll(" ").strip().replace(' ', '-');
        return new Correspondent(person, local.toLowerCase(Locale.ROOT) + NOWHERE);
    }

    private String called(List<Correspondent> known) {
        if (!name.isEmpty() && name.indexOf('@') < 0) {
            return name;
        }
        var local = address.isEmpty() ? name : address;
        return known.stream()
                .filter(other -> !other.name.isEmpty() && other.name.indexOf('@') < 0)
                .filter(other -> other.address.equalsIgnoreCase(local))
                .map(Correspondent::name)
                .findFirst()
                .orElseGet(() -> words(local.replaceFirst("@.*", "")));
    }

    /** "k.okafor2" as a name would be written. */
    private static String words(String local) {
        var words = NO_LETTERS.matcher(local).replaceAll(" ").strip();
        return words.isEmpty() ? "nobody" : words;
    }
}
