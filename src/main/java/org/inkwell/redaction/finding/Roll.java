package org.inkwell.redaction.finding;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.inkwell.redaction.finding.lexicon.Folding;

/** The people of a school, as its own records have them: evidence to ink, never to keep. */
public final class Roll {

    private static final Roll NONE = new Roll();
    private static final int LONG_FOR_TWO = 10;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_NUMBER = 3;

    private final Set<String> names = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> births = new HashSet<>();
    private final Map<String, Set<String>> near = new HashMap<>();

    private Roll() {}

    /** The roll of a school that gave none. */
    public static Roll none() {
        return NONE;
    }

    /**
     * Reads CSV with a header; columns that are not known are passed over.
     *
     * @throws RollException if no column is known or the CSV is broken; its text holds no cell
     */
    public static Roll parse(Reader csv) throws IOException {
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setAllowMissingColumnNames(true)
                        .setIgnoreSurroundingSpaces(true)
                        .get();
        try (var parser = format.parse(csv)) {
            var columns = RollColumn.of(parser.getHeaderNames());
            if (columns.isEmpty()) {
                throw new RollException("The roll's header names no column that is known");
            }
            var roll = new Roll();
            for (var row : parser) {
                columns.forEach((place, column) -> roll.add(column, cell(row, place)));
            }
            return roll;
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            // The cause's text may hold a cell.
            throw new RollException("The roll is no CSV with a header");
        }
    }

    private static String cell(CSVRecord row, int place) {
        return place < row.size() ? row.get(place).strip() : "";
    }

    private void add(RollColumn column, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (column) {
            case NAME -> Arrays.stream(cell.split("[\\s,]+", -1)).forEach(this::addName);
            case EMAIL -> addName(cell.replaceFirst("@.*", ""));
            case NUMBER -> addNumber(cell);
            case BIRTH -> RollDate.parse(cell).ifPresent(births::add);
            case ADDRESS -> addAddress(cell);
        }
    }

    private void addAddress(String cell) {
        Arrays.stream(cell.split("[\\s,]+", -1))
                .filter(word -> word.length() >= SHORTEST_PART)
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .forEach(this::addName);
    }

    private void addNumber(String cell) {
        var digits = numberOf(cell);
        if (digits.length() < SHORTEST_NUMBER) {
            return;
        }
        numbers.add(digits);
        numbers.add(digits.replaceFirst("^o+", ""));
    }

    private void addName(String name) {
        var parts = Stream.concat(Stream.of(name), Arrays.stream(name.split("[-'’._]", -1)));
        parts.filter(part -> Folding.fold(part).length() > 1).forEach(this::addPart);
    }

    private void addPart(String part) {
        written.add(Folding.fold(part));
        Stream.of(Folding.skeleton(part))
                .filter(names::add)
                .forEach(name -> shortened(name).forEach(s -> index(s, name)));
    }

    private void index(String shortened, String name) {
        near.computeIfAbsent(shortened, unused -> new HashSet<>()).add(name);
    }

    /** Whether the word is a name of the roll, letter by letter. */
    boolean holdsWritten(String word) {
        return written.contains(Folding.fold(word));
    }

    /** Whether the word is a name of the roll but for letters that readers confuse. */
    boolean holdsName(String word) {
        return names.contains(Folding.skeleton(word));
    }

    /** Whether the word is within a fifth of its letters of a name of the roll. */
    boolean holdsAlike(String word) {
        var skeleton = Folding.skeleton(word);
        if (skeleton.length() < SHORTEST_PART) {
            return names.contains(skeleton);
        }
        return shortened(skeleton)
                .flatMap(shortened -> near.getOrDefault(shortened, Set.of()).stream())
                .anyMatch(name -> isNear(skeleton, name));
    }

    /** Whether a name of four letters or more stands somewhere within the word. */
    boolean holdsPartOf(String word) {
        var skeleton = Folding.skeleton(word);
        for (var from = 0; from + SHORTEST_PART <= skeleton.length(); from++) {
            for (var to = from + SHORTEST_PART; to <= skeleton.length(); to++) {
                if (names.contains(skeleton.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean holdsNumber(String number) {
        var folded = numberOf(number);
        return folded.length() >= SHORTEST_NUMBER && numbers.contains(folded);
    }

    boolean holdsBirth(String written) {
        return RollDate.parse(written).filter(births::contains).isPresent();
    }

    boolean isEmpty() {
        return names.isEmpty() && numbers.isEmpty() && births.isEmpty();
    }

    private static String numberOf(String written) {
        return Folding.skeleton(written);
    }

    private static boolean isNear(String one, String other) {
        if (other.length() < SHORTEST_PART) {
            return one.equals(other);
        }
        var room = Math.max(1, Math.max(one.length(), other.length()) / 5);
        return Folding.distance(one, other, room) <= room;
    }

    /** The word, and what is left of it without a letter, or without two where it is long. */
    private static Stream<String> shortened(String word) {
        var once = Stream.concat(Stream.of(word), without(word));
        return word.length() < LONG_FOR_TWO - 1
                ? once
                : Stream.concat(once, without(word).flatMap(Roll::without)).distinct();
    }

    private static Stream<String> without(String word) {
        return IntStream.range(0, word.length())
                .mapToObj(at -> word.substring(0, at) + word.substring(at + 1));
    }
}
