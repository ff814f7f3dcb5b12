package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Doubt;
import org.inkwell.redaction.Finder;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.reading.OnEnd;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.Token;

/** Decides which places of a picture go, from what two readers made of them. */
public final class Deciding {

    private static final Mark DISAGREED = new Mark(Kind.UNREAD, "readers-disagree", 0.5);

    private static final Mark TAUGHT = new Mark(Kind.NAME, "taught", 1);

    private static final Pattern BROKEN = Pattern.compile(".*\\w[-@_]|.*@.*\\.|0\\d{3,4}");

    private final List<Recogniser> recognisers;
    private final List<Recogniser> across;
    private final Settling settling = new Settling(Lexicon.english());
    private final Doubts doubts = new Doubts(Lexicon.english());

    public Deciding(List<Recogniser> recognisers) {
        this.recognisers = List.copyOf(recognisers);
        this.across = recognisers.stream().filter(Recogniser::readsAcross).toList();
    }

    /** As a redactor asks, for pictures of the school whose roll and words they are. */
    public Finder with(Roll roll, SchoolWords words) {
        return with(roll, words, Allowed.nothing());
    }

    /** The same for one picture, of which some may stay. */
    public Finder with(Roll roll, SchoolWords words, Allowed allowed) {
        return new Finder() {
            private final List<Doubt> stays = new ArrayList<>();

            @Override
            public List<Finding> find(Reading reading) {
                var staying = new ArrayList<Doubt>();
                var found = decide(reading, roll, words, new Letting(allowed, roll, staying));
                if (!reading.ofInked()) {
                    stays.addAll(staying);
                }
                return found;
            }

            @Override
            public List<Doubt> doubts(Reading reading, List<Finding> found) {
                return Letting.with(stays, doubts.of(reading, found), found);
            }
        };
    }

    /** Every place that goes, words that go together as one; nothing of what stands there. */
    public List<Finding> decide(Reading reading, Roll roll) {
        return decide(reading, roll, SchoolWords.none());
    }

    /** The same, with what the school taught. */
    public List<Finding> decide(Reading reading, Roll roll, SchoolWords words) {
        return decide(
                reading, roll, words, new Letting(Allowed.nothing(), roll, new ArrayList<>()));
    }

    private List<Finding> decide(Reading reading, Roll roll, SchoolWords words, Letting letting) {
        var found = level(reading, reading.standing(), roll, words, letting);
        var onEnd =
                reading.onEnd().stream().flatMap(end -> onEnd(end, reading, roll, words, letting));
        return Stream.concat(found.stream(), onEnd).toList();
    }

    private Stream<Finding> onEnd(
            OnEnd end, Reading page, Roll roll, SchoolWords words, Letting letting) {
        var beside = page.level().stream().map(end::there).toList();
        return level(end.reading(), beside, roll, words, letting.placed(end::back)).stream()
                .map(found -> found.at(end.back(found.box())));
    }

    /**
     * @param beside what stands among the words and is judged by itself
     */
    private List<Finding> level(
            Reading reading, List<Box> beside, Roll roll, SchoolWords words, Letting letting) {
        var layout = Layout.of(reading);
        var marks = new IdentityHashMap<Token, Mark>();
        layout.stretches().forEach(tokens -> recognise(tokens, " ", across, roll, marks));
        layout.cells().forEach(cell -> recognise(cell.tokens(), " ", recognisers, roll, marks));
        layout.cells().forEach(cell -> recogniseWrapped(cell, layout, roll, marks));
        layout.stretches().forEach(tokens -> Continuing.mark(tokens, marks));
        layout.cells()
                .flatMap(cell -> cell.tokens().stream())
                .filter(words::inks)
                .forEach(token -> marks.put(token, TAUGHT));
        unproved(reading, layout).forEach(token -> marks.putIfAbsent(token, DISAGREED));
        marks.entrySet().removeIf(marked -> words.keeps(marked.getKey(), marked.getValue()));
        var found = new ArrayList<Finding>();
        var fields = new FieldRule(Lexicon.english(), layout);
        fields.freePeers(marks);
        fields.headings(marks).forEach(cell -> fields.free(cell, marks));
        var whole = reading.ofInked() ? fields.values() : fields.find(marks);
        if (!reading.ofInked()) {
            Echoes.find(layout, whole, marks);
        }
        fields.labelling(whole).forEach(cell -> fields.free(cell, marks));
        letting.apply(layout, whole, marks);
        layout.cells().forEach(cell -> add(cell, marks, whole, found));
        var other = Stream.concat(reading.unread().stream(), beside.stream()).toList();
        var hidden = new ArrayList<>(new Widths(layout, found, other).hidden());
        reading.unread().forEach(box -> hidden.add(new Finding(Kind.UNREAD, "unread", box, 0.5)));
        return List.copyOf(hidden);
    }

    /** What two readers cannot prove; on a picture that is hard to read, whole rows. */
    private Stream<Token> unproved(Reading reading, Layout layout) {
        if (reading.ofInked() || !Legibility.isPoor(reading)) {
            return layout.cells()
                    .flatMap(cell -> cell.tokens().stream())
                    .filter(token -> !settling.isRead(token));
        }
        return layout.rows().stream()
                .map(row -> row.stream().flatMap(cell -> cell.tokens().stream()).toList())
                .flatMap(
                        row ->
                                Legibility.isLegible(row)
                                        ? row.stream().filter(t -> !settling.isReadSurely(t))
                                        : row.stream());
    }

    private void recognise(
            List<Token> tokens,
            String between,
            List<Recogniser> by,
            Roll roll,
            Map<Token, Mark> marks) {
        var settled = tokens.stream().map(settling::settled).toList();
        var agreed = settled.stream().allMatch(token -> token.first().equals(token.second()));
        Stream.<Function<Token, String>>of(Token::first, Token::second)
                .limit(agreed ? 1 : 2)
                .map(reader -> new Passage(settled, reader, between))
                .forEach(passage -> mark(passage, tokens, by, roll, marks));
    }

    private static void mark(
            Passage passage,
            List<Token> tokens,
            List<Recogniser> by,
            Roll roll,
            Map<Token, Mark> marks) {
        var line = new Line(passage.text(), roll);
        for (var recogniser : by) {
            recogniser
                    .find(line)
                    .forEach(
                            match ->
                                    passage.touched(match.start(), match.end())
                                            .forEach(
                                                    at ->
                                                            marks.putIfAbsent(
                                                                    tokens.get(at),
                                                                    Mark.of(match))));
        }
    }

    /** What breaks at a sign that joins goes on in the cell beneath. */
    private void recogniseWrapped(Cell cell, Layout layout, Roll roll, Map<Token, Mark> marks) {
        var last = cell.tokens().get(cell.tokens().size() - 1);
        if (Stream.of(last.first(), last.second()).noneMatch(BROKEN.asMatchPredicate())) {
            return;
        }
        layout.nextBelow(cell)
                .map(below -> List.of(last, below.tokens().get(0)))
                .filter(pair -> pair.stream().anyMatch(marks::containsKey))
                .ifPresent(pair -> recognise(pair, "", recognisers, roll, marks));
    }

    private static void add(
            Cell cell, Map<Token, Mark> marks, Map<Cell, Finding> whole, List<Finding> found) {
        if (whole.containsKey(cell)) {
            found.add(whole.get(cell));
            return;
        }
        Finding open = null;
        for (var token : cell.tokens()) {
            var mark = marks.get(token);
            if (open != null && (mark == null || mark.kind() != open.kind())) {
                found.add(open);
                open = null;
            }
            if (mark != null) {
                open =
                        open == null
                                ? new Finding(
                                        mark.kind(), mark.rule(), token.box(), mark.confidence())
                                : stronger(open, mark, token);
            }
        }
        if (open != null) {
            found.add(open);
        }
    }

    /** One place around both, by the rule that was surer. */
    private static Finding stronger(Finding open, Mark mark, Token token) {
        var box = open.box().union(token.box());
        return mark.confidence() > open.confidence()
                ? new Finding(mark.kind(), mark.rule(), box, mark.confidence())
                : new Finding(open.kind(), open.rule(), box, open.confidence());
    }
}
