package org.inkwell.redaction.document.office;

import java.util.Set;
import java.util.regex.Pattern;
import org.inkwell.redaction.document.ink.Ink;

/** Which formulas stay: those that calculate with cells, and say and spell nothing themselves. */
final class Formulas {

    /** Those that calculate; none that makes letters of numbers, or goes elsewhere. */
    private static final Set<String> FUNCTIONS = Vocabulary.words("functions.txt");

    private static final String SHEET = "(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!";

    /** One piece of a formula: a text, a sheet, a function, a cell, a number, a sign. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "\"((?:[^\"]|\"\")*+)\"|"
                            + SHEET
                            + "|([A-Z][A-Z0-9.]*)\\("
                            + "|TRUE|FALSE|\\$?[A-Z]{1,3}\\$?\\d{1,7}|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}"
                            + "|\\d{1,5}(?:\\.\\d{1,9})?|[-+*/^&=<>(),:;% {}]");

    private static final int LONGEST = 2_000;

    private final Ink ink;
    private final Sayings sayings;

    Formulas(Ink ink, Sayings sayings) {
        this.ink = ink;
        this.sayings = sayings;
    }

    boolean stays(String formula) {
        if (formula.length() > LONGEST) {
            return false;
        }
        var piece = PIECE.matcher(formula);
        var at = 0;
        while (at < formula.length()) {
            if (!piece.region(at, formula.length()).lookingAt()
                    || !mayStay(piece.group(1), piece.group(4))
                    || !isSheet(piece.group(2), piece.group(3))) {
                return false;
            }
            at = piece.end();
        }
        return true;
    }

    private boolean mayStay(String text, String function) {
        return (text == null || ink.text(text).equals(text))
                && (function == null || FUNCTIONS.contains(function));
    }

    private boolean isSheet(String quoted, String bare) {
        var name = quoted == null ? bare : quoted.replace("''", "'");
        return name == null || sayings.sheet(name).equals(name);
    }
}
