package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/**
 * What of a school's files may stay for those who are to get them, and where it is told from
 * everything else for certain. It is applied to what was found by the strictest rules, last: ink
 * that something else calls for as well stays ink.
 */
public final class Allowed {

    private static final Allowed NOTHING =
            new Allowed(Set.of(), new DevicePlaces(Lexicon.english()), null);

    private static final Set<String> NAMES =
            Set.of(PersonNames.UNKNOWN, PersonNames.KNOWN, PersonNames.BESIDE, "roll-name");

    private static final Set<String> LOOKS =
            Set.of(PersonNames.UNKNOWN, PersonNames.BESIDE, "code", "digits", "identifier");

    /** The rules that a sort may stay against: whatever else speaks for ink wins. */
    private static final Map<Allowance, Set<String>> AGAINST =
            Map.of(
                    Allowance.SCHOOL_NAME,
                    NAMES,
                    Allowance.SCHOOL_NUMBER,
                    Set.of("code", "digits", "identifier", "phone", "phone-form"),
                    Allowance.SCHOOL_POSTCODE,
                    Set.of("postcode", "postcode-outward", "postcode-inward"),
                    Allowance.DEVICE_NUMBER,
                    LOOKS,
                    Allowance.COMPUTER_NAME,
                    LOOKS,
                    Allowance.INNER_ADDRESS,
                    Set.of(
                            "network-address",
                            "code",
                            "digits",
                            "postcode-outward",
                            "postcode-inward"));

    private final Set<Allowance> sorts;
    private final DevicePlaces devices;
    private final SchoolPlaces school;
    private final SchoolRecord record;

    private Allowed(Set<Allowance> sorts, DevicePlaces devices, SchoolRecord record) {
        this.sorts = Set.copyOf(sorts);
        this.devices = devices;
        this.school = record == null ? null : new SchoolPlaces(record);
        this.record = record;
    }

    public Allowed(Set<Allowance> sorts, SchoolRecord school) {
        this(sorts, NOTHING.devices, Objects.requireNonNull(school));
    }

    /** Nothing stays, and nothing is told apart. */
    public static Allowed nothing() {
        return NOTHING;
    }

    public Set<Allowance> sorts() {
        return sorts;
    }

    /** Empty where nothing is told apart. */
    public Optional<SchoolRecord> record() {
        return Optional.ofNullable(record);
    }

    boolean tells() {
        return school != null;
    }

    boolean lets(Allowance sort) {
        return sorts.contains(sort);
    }

    /**
     * The stretches that are of one sort for certain, whether it may stay or not, and that nothing
     * speaks against but the rules that its sort may stay against.
     *
     * @param marks why a letter goes; nothing where it stays
     */
    List<Stretch> in(String line, Roll roll, IntFunction<Mark> marks) {
        if (!tells()) {
            return List.of();
        }
        var names = certain(names(line, roll), line, marks).toList();
        var others =
                Stream.of(school.in(line), devices.in(line, roll), InnerAddresses.in(line))
                        .flatMap(all -> all)
                        .filter(stretch -> stretch.sort() != Allowance.SCHOOL_NAME)
                        .filter(stretch -> !onRoll(stretch, line, roll));
        var certain =
                certain(others, line, marks)
                        .filter(
                                stretch ->
                                        stretch.sort() != Allowance.SCHOOL_POSTCODE
                                                || isAlone(line, names, marks));
        return Stream.concat(names.stream(), certain).toList();
    }

    /** A person who is called as the school is makes its name uncertain. */
    private Stream<Stretch> names(String line, Roll roll) {
        return school.in(line)
                .filter(stretch -> stretch.sort() == Allowance.SCHOOL_NAME)
                .filter(stretch -> !isPerson(line.substring(stretch.start(), stretch.end()), roll));
    }

    private static boolean isPerson(String name, Roll roll) {
        var words = List.of(name.split("[\\s'’-]+", -1));
        return words.stream()
                .anyMatch(
                        one ->
                                words.stream()
                                        .anyMatch(other -> roll.words().holdsTogether(one, other)));
    }

    private static boolean onRoll(Stretch stretch, String line, Roll roll) {
        return roll.numbers().holds(line.substring(stretch.start(), stretch.end()));
    }

    private static Stream<Stretch> certain(
            Stream<Stretch> stretches, String line, IntFunction<Mark> marks) {
        return stretches
                .filter(
                        stretch ->
                                IntStream.range(stretch.start(), stretch.end())
                                        .mapToObj(marks)
                                        .allMatch(mark -> mayStay(stretch.sort(), mark)))
                .filter(stretch -> !isBesideName(stretch, line, marks));
    }

    private static boolean mayStay(Allowance sort, Mark mark) {
        return mark == null || AGAINST.get(sort).contains(mark.rule());
    }

    /** "Grace Oak Hill Primary School": where the name of a person ends is not certain. */
    private static boolean isBesideName(Stretch stretch, String line, IntFunction<Mark> marks) {
        var before = stretch.start() - 1;
        while (before >= 0 && Character.isWhitespace(line.charAt(before))) {
            before--;
        }
        var after = stretch.end();
        while (after < line.length() && Character.isWhitespace(line.charAt(after))) {
            after++;
        }
        return isNameAt(before, line, marks) || isNameAt(after, line, marks);
    }

    private static boolean isNameAt(int at, String line, IntFunction<Mark> marks) {
        return at >= 0
                && at < line.length()
                && Character.isLetter(line.charAt(at))
                && Mark.isOf(Kind.NAME, marks.apply(at));
    }

    /** A postcode on a line with a street or a person may be where the person lives. */
    private static boolean isAlone(String line, List<Stretch> names, IntFunction<Mark> marks) {
        return IntStream.range(0, line.length())
                .filter(at -> names.stream().noneMatch(n -> at >= n.start() && at < n.end()))
                .mapToObj(marks)
                .noneMatch(m -> Mark.isOf(Kind.NAME, m) || Mark.isOf(Kind.ADDRESS, m));
    }
}
