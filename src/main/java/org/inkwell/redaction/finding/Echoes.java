package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;
import org.inkwell.redaction.reading.Token;

/**
 * Somebody's name goes wherever it stands on the picture: two parts that follow one another as they
 * do in the name, and a part alone unless it is a word of screens.
 */
final class Echoes {

    /** The rule of what goes for being part of a name elsewhere. */
    static final String RULE = "name-again";

    private static final int LONGEST = 4;
    private static final int SHORTEST = 3;
    private static final double SURE = 0.6;

    private final Set<String> parts = new HashSet<>();
    private final Set<List<String>> pairs = new HashSet<>();

    private Echoes() {}

    /** Adds marks to words that are names elsewhere. */
    static void find(Layout layout, Map<Cell, Finding> whole, Map<Token, Mark> marks) {
        var echoes = new Echoes();
        layout.cells().forEach(cell -> names(cell, whole, marks).forEach(echoes::learn));
        layout.cells()
                .filter(cell -> !whole.containsKey(cell))
                .forEach(cell -> echoes.mark(cell, marks));
    }

    private static List<List<Token>> names(
            Cell cell, Map<Cell, Finding> whole, Map<Token, Mark> marks) {
        if (whole.containsKey(cell)) {
            var isName = whole.get(cell).kind() == Kind.NAME && cell.tokens().size() <= LONGEST;
            return isName ? List.of(cell.tokens()) : List.of();
        }
        var names = new ArrayList<List<Token>>();
        names.add(new ArrayList<>());
        for (var token : cell.tokens()) {
            var mark = marks.get(token);
            if (Mark.isOf(Kind.NAME, mark) && mark.confidence() >= SURE) {
                names.get(names.size() - 1).add(token);
            } else {
                names.add(new ArrayList<>());
            }
        }
        return names;
    }

    private void learn(List<Token> name) {
        if (name.size() < 2
                || name.stream().anyMatch(part -> bare(part).isEmpty() || !isCapital(part))
                || name.stream().noneMatch(Echoes::isSurelyName)) {
            return;
        }
        name.stream()
                .map(Echoes::bare)
                .filter(part -> part.length() >= SHORTEST)
                .forEach(parts::add);
        for (var at = 1; at < name.size(); at++) {
            pairs.add(List.of(bare(name.get(at - 1)), bare(name.get(at))));
        }
    }

    private void mark(Cell cell, Map<Token, Mark> marks) {
        var tokens = cell.tokens();
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (parts.contains(bare(token)) && mayBeName(token) && isApart(tokens, at)) {
                marks.putIfAbsent(token, new Mark(Kind.NAME, RULE, SURE));
            }
            if (at > 0 && pairs.contains(List.of(bare(tokens.get(at - 1)), bare(token)))) {
                marks.putIfAbsent(tokens.get(at - 1), new Mark(Kind.NAME, RULE, SURE));
                marks.putIfAbsent(token, new Mark(Kind.NAME, RULE, SURE));
            }
        }
    }

    private static boolean isSurelyName(Token token) {
        return words(token).stream().anyMatch(word -> word.standing() == Standing.NAME);
    }

    /** A value that goes whole may hold more than a name: "Spoke to Miss Okafor". */
    private static boolean isCapital(Token token) {
        return words(token).stream().allMatch(Word::isCapital);
    }

    private static boolean mayBeName(Token token) {
        return Lexicon.english().isName(bare(token))
                && words(token).stream()
                        .allMatch(word -> word.isCapital() && word.standing() != Standing.FREE);
    }

    /** "Summer" and "if Summer has", but not "Summer Term". */
    private static boolean isApart(List<Token> tokens, int at) {
        var near = tokens.subList(Math.max(0, at - 1), Math.min(tokens.size(), at + 2));
        return near.stream().flatMap(token -> words(token).stream()).filter(Word::isCapital).count()
                == 1;
    }

    private static List<Word> words(Token token) {
        return Word.of(token.first(), Lexicon.english());
    }

    /** Small, and empty where it is no word. */
    private static String bare(Token token) {
        var word = token.first().replaceAll("^[^\\p{L}]+|[^\\p{L}]+$|['’]s$", "");
        return word.matches("[\\p{L}'’-]+") ? word.toLowerCase(java.util.Locale.ROOT) : "";
    }
}
