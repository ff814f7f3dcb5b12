package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inkwell.redaction.finding.lexicon.Folding;
import org.inkwell.redaction.finding.roll.Field;
import org.inkwell.redaction.finding.roll.Member;

/** The names, user names and addresses of a roll, letter by letter and as readers confuse them. */
final class RollWords {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "rev", "master");
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_USER = 3;

    private final Map<String, Set<Integer>> people = new HashMap<>();
    private final Map<String, Set<Integer>> skeletons = new HashMap<>();
    private final Set<String> users = new HashSet<>();
    private final Set<String> recorded = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final TreeSet<String> sorted = new TreeSet<>();
    private final Alike alike = new Alike();

    void add(Member member, int person) {
        var forenames = new ArrayList<String>();
        var surnames = new ArrayList<String>();
        member.all(Field.FORENAME).flatMap(RollWords::words).forEach(forenames::add);
        member.all(Field.SURNAME).forEach(surnames::add);
        member.all(Field.FULL_NAME).forEach(name -> divide(name, forenames, surnames));
        member.all(Field.MIDDLE_NAME).forEach(name -> addName(name, person));
        forenames.forEach(name -> addName(name, person));
        surnames.forEach(name -> addName(name, person));
        forenames.forEach(first -> surnames.forEach(last -> addUsers(first, last)));
        member.all(Field.USER_NAME).forEach(this::addUser);
        member.all(Field.USER_NAME).map(Folding::fold).forEach(recorded::add);
        member.all(Field.EMAIL).forEach(this::addUser);
        member.all(Field.UPN).filter(upn -> upn.contains("@")).forEach(this::addUser);
        member.all(Field.ANY).flatMap(RollWords::words).forEach(word -> addAny(word, person));
        addAddress(member);
    }

    /** "Surname, Forename" or "Forename Surname". */
    private static void divide(String name, List<String> forenames, List<String> surnames) {
        var comma = name.indexOf(',');
        if (comma > 0) {
            surnames.add(name.substring(0, comma));
            words(name.substring(comma + 1)).forEach(forenames::add);
            return;
        }
        var words = words(name).toList();
        if (!words.isEmpty()) {
            forenames.addAll(words.subList(0, words.size() - 1));
            surnames.add(words.get(words.size() - 1));
        }
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.replaceAll("\\(.*?\\)", " ").split("[\\s,;/]+", -1))
                .filter(word -> !TITLES.contains(Folding.fold(word)));
    }

    private void addAny(String word, int person) {
        if (word.contains("@")) {
            addUser(word);
        } else if (word.codePoints().noneMatch(Character::isDigit)) {
            addName(word, person);
        }
    }

    /** The whole, each word of it, and what a hyphen or an apostrophe parts. */
    private void addName(String name, int person) {
        var parts = Arrays.stream(name.split("[\\s\\-'’._]+", -1));
        Stream.of(Stream.of(name), words(name), parts)
                .flatMap(stream -> stream)
                .map(Folding::fold)
                .filter(folded -> folded.length() > 1)
                .forEach(folded -> addFolded(folded, person));
    }

    private void addFolded(String folded, int person) {
        if (people.computeIfAbsent(folded, unused -> new HashSet<>()).add(person)) {
            skeletons
                    .computeIfAbsent(Folding.skeleton(folded), unused -> new HashSet<>())
                    .add(person);
            sorted.add(folded);
            alike.add(folded);
        }
    }

    /** What networks make of a name. */
    private void addUsers(String forename, String surname) {
        var first = Folding.fold(forename);
        var last = Folding.fold(surname);
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        var initial = first.substring(0, 1);
        Stream.of(first + last, last + first, initial + last, last + initial)
                .forEach(this::addUser);
        addUser(first + last.charAt(0));
    }

    private void addUser(String user) {
        var folded = user(user.replaceFirst("@.*", ""));
        if (folded.length() >= SHORTEST_USER) {
            users.add(folded);
        }
    }

    /** Without the year or the number that makes a user name unique. */
    private static String user(String written) {
        return Folding.fold(written.replaceAll("^\\d+|\\d+$", ""));
    }

    private void addAddress(Member member) {
        var words = member.all(Field.ADDRESS).flatMap(RollWords::words).map(Folding::fold).toList();
        for (var at = 1; at < words.size(); at++) {
            pairs.add(words.get(at - 1) + " " + words.get(at));
        }
        words.stream()
                .filter(word -> word.length() >= SHORTEST_PART)
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .forEach(alike::add);
    }

    /** Whether the word is a name of the roll, letter by letter. */
    boolean holds(String word) {
        return people.containsKey(Folding.fold(word));
    }

    /** Whether the word is a name of the roll but for letters that readers confuse. */
    boolean holdsName(String word) {
        return alike.holds(word);
    }

    /** Whether the word is within a fifth of its letters of a name of the roll. */
    boolean holdsAlike(String word) {
        return alike.isNear(word);
    }

    /** Whether a name of four letters or more stands somewhere within the word. */
    boolean holdsPartOf(String word) {
        return alike.isWithin(word);
    }

    /** Whether it is somebody's user name, or could have been made of somebody's name. */
    boolean holdsUser(String word) {
        return holdsRecorded(word) || users.contains(user(word.replaceFirst("@.*", "")));
    }

    /** Whether the roll has it as a user name, letter by letter. */
    boolean holdsRecorded(String word) {
        return word.length() > 1 && recorded.contains(Folding.fold(word));
    }

    /** Whether a longer name begins so. */
    boolean holdsBeginning(String word) {
        var folded = Folding.fold(word);
        var next = sorted.higher(folded);
        return next != null && next.startsWith(folded);
    }

    /** Whether one follows the other in an address. */
    boolean holdsInAddress(String one, String next) {
        return pairs.contains(Folding.fold(one) + " " + Folding.fold(next));
    }

    /** Whether both are names of one person. */
    boolean holdsTogether(String one, String other) {
        var first = Folding.fold(one);
        var second = Folding.fold(other);
        var others = people.getOrDefault(second, Set.of());
        return !first.equals(second)
                && people.getOrDefault(first, Set.of()).stream().anyMatch(others::contains);
    }

    /** Whose names all of the words are that are anybody's, as far as that goes. */
    Set<Integer> meant(String name) {
        var meant = new TreeSet<Integer>();
        words(name)
                .map(this::named)
                .filter(named -> !named.isEmpty())
                .forEach(
                        named -> {
                            if (meant.stream().noneMatch(named::contains)) {
                                meant.addAll(named);
                            }
                            meant.retainAll(named);
                        });
        return meant;
    }

    private Set<Integer> named(String word) {
        var exactly = people.getOrDefault(Folding.fold(word), Set.of());
        return exactly.isEmpty()
                ? skeletons.getOrDefault(Folding.skeleton(word), Set.of())
                : exactly;
    }

    boolean isEmpty() {
        return people.isEmpty() && users.isEmpty() && pairs.isEmpty();
    }
}
