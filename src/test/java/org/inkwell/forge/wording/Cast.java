package org.inkwell.forge.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.forge.Dice;
import org.inkwell.forge.Lines;
import org.inkwell.forge.people.Person;
import org.inkwell.forge.people.School;

/**
 * The people who play in one screen, each under a letter: p to s are pupils, t, u and x staff, g
 * and h guardians; a to c are pupils, y and z staff, e a guardian who each appear in one line
 * alone.
 *
 * <p>A text calls for them: {@code ${p.sf}} is the first pupil as "Surname, Forename"; {@code
 * ${a|b}} is one of the two; {@code ${~errors}} is a line of the list of errors; {@code name} is
 * the one arrangement of names that this screen keeps to; the rest is {@link Stage}'s.
 */
public final class Cast {
    private static final Pattern CALL = Pattern.compile("\\$\\{([^{}]*)}");

    private static final Set<String> PASSING = Set.of("a", "b", "c", "y", "z", "e");

    private static final List<String> NAMINGS =
            List.of(
                    "full", "full", "full", "sf", "sf", "SF", "Sf", "FULL", "low", "is", "si",
                    "fi");

    private final School school;
    private final Dice dice;
    private final Stage stage;
    private final String naming;
    private final Map<String, Deque<String>> decks = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();

    public Cast(School school, Dice dice) {
        this.school = school;
        this.dice = dice;
        this.stage = new Stage(school, dice);
        this.naming = dice.pick(NAMINGS);
    }

    public Dice dice() {
        return dice;
    }

    /** A text of the interface with its calls answered. */
    public Line line(String text) {
        var calls = CALL.matcher(text);
        var lines = Stream.<Line>builder();
        var from = 0;
        while (calls.find()) {
            lines.add(Line.safe(text.substring(from, calls.start())));
            lines.add(called(calls.group(1)));
            from = calls.end();
        }
        return Line.joined(lines.add(Line.safe(text.substring(from))).build());
    }

    /** A page with its calls answered. */
    public String html(String template) {
        var calls = CALL.matcher(template);
        var page = new StringBuilder();
        while (calls.find()) {
            var call = calls.group(1);
            var answer =
                    call.contains("|")
                            ? html(choice(call))
                            : stage.markup(call).orElseGet(() -> called(call).html());
            calls.appendReplacement(page, Matcher.quoteReplacement(answer));
        }
        return calls.appendTail(page).toString();
    }

    /** Gives the part to somebody; whoever had it before goes. */
    public void give(String part, Person person) {
        people.put(part, person);
    }

    /** Lets others appear where a line of its own begins. */
    public void change() {
        people.keySet().removeAll(PASSING);
    }

    /** So many of those who may play this part. */
    public List<Person> auditioned(String part, int count) {
        return dice.some(candidates(part), count);
    }

    private Line called(String call) {
        if (call.contains("|")) {
            return line(choice(call));
        }
        if (call.startsWith("~")) {
            change();
            return line(dealt(call.substring(1)));
        }
        var dot = call.indexOf('.');
        if (dot < 0) {
            return stage.line(call);
        }
        var facet = call.substring(dot + 1);
        return Facets.of(person(call.substring(0, dot)), facet.equals("name") ? naming : facet);
    }

    /** A line of the list; none comes again before the others came. */
    private String dealt(String list) {
        var deck = decks.computeIfAbsent(list, unused -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            var lines = Lines.of("wording/" + list + ".list");
            deck.addAll(dice.some(lines, lines.size()));
        }
        return deck.pop();
    }

    private String choice(String call) {
        return dice.pick(List.of(call.split("\\|", -1)));
    }

    private Person person(String part) {
        return people.computeIfAbsent(part, unused -> dice.pick(candidates(part)));
    }

    private List<Person> candidates(String part) {
        return switch (part.charAt(0)) {
            case 't', 'u', 'x', 'y', 'z' -> school.staff();
            case 'g', 'h', 'e' -> school.guardians();
            default -> school.pupils();
        };
    }
}
