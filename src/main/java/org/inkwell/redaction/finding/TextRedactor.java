package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/** Titles, stories and mails: the same recognisers as for pictures, pseudonyms instead of ink. */
public final class TextRedactor {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    /**
     * The end of a line with the beginning of the next, where a name or a number may break: of a
     * line as long as those are that programs fold, or before one or two words alone.
     */
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?<!\\S)(?=((?:\\S+[ \\t]+)?\\S+[ \\t]*\\r?\\n[> \\t]*"
                            + "(?:(?<=[^\\r\\n]{40}\\r?\\n[> \\t]{0,8})\\S+(?:[ \\t]+\\S+)?"
                            + "|[^\\s:]+(?:[ \\t]+[^\\s:]+)?[ \\t]*(?![^\\r\\n]))))");

    /** What stands for somebody or something already, as {@link Pseudonyms} writes it. */
    private static final Pattern PSEUDONYM =
            Pattern.compile(
                    "\\[(?:(?:Pupil|Staff|Person) [B-DF-HJ-NP-TV-XZ]{3}"
                            + "|number|email|phone|postcode|address|secret|date|withheld)\\]");

    private static final String OPENING = "\"'‘“([{<";

    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:['’]s|\\.(?i:pdf|docx?|xlsx?|pptx?|pub|txt|csv|xml|json|png|jpe?g|gif|zip|msg|eml|rtf"
                            + "|odt|ods|html?|log|ini|mp[34]|mov|heic))?[\"'’)\\],;:.!?]*$");

    private final List<Recogniser> recognisers;
    private final Allowed allowed;
    private final Labels labels = Labels.all();

    public TextRedactor(List<Recogniser> recognisers) {
        this(recognisers, Allowed.nothing());
    }

    private TextRedactor(List<Recogniser> recognisers, Allowed allowed) {
        this.recognisers = List.copyOf(recognisers);
        this.allowed = allowed;
    }

    /** One that lets stay what is allowed. */
    public TextRedactor allowing(Allowed some) {
        return new TextRedactor(recognisers, some);
    }

    /** One that inks these words as well, wherever they stand alone, in any case. */
    public TextRedactor besides(Collection<String> words) {
        return new TextRedactor(
                Stream.concat(Stream.of(new ChosenWords(words)), recognisers.stream()).toList(),
                allowed);
    }

    /** Plain text in, plain text out. */
    public InkedText redact(String text, Roll roll, Pseudonyms pseudonyms) {
        return new InkedText(text, judge("", text, roll, pseudonyms));
    }

    /** What of a text goes, in its order; no two overlap. */
    public List<Replacement> replacements(String text, Roll roll, Pseudonyms pseudonyms) {
        return judge("", text, roll, pseudonyms).goes();
    }

    private Judgement judgeText(String label, String text, Roll roll, Pseudonyms pseudonyms) {
        if (!Pieces.isNeeded(text)) {
            return judgePiece(label, text, roll, pseudonyms);
        }
        var stays = new ArrayList<Allowance>();
        var goes =
                Pieces.find(
                        text,
                        piece -> {
                            var judged = judgePiece(label, piece, roll, pseudonyms);
                            stays.addAll(judged.stays());
                            return judged.goes();
                        });
        return new Judgement(goes, stays);
    }

    private Judgement judgePiece(String label, String text, Roll roll, Pseudonyms pseudonyms) {
        if (text.isBlank() || PSEUDONYM.matcher(text.strip()).matches()) {
            return Judgement.NOTHING;
        }
        var marks = new Marks(text);
        var stretches = stretches(text).map(one -> Reach.of(one, roll)).toList();
        recognisers.forEach(
                recogniser ->
                        marks.mark(
                                stretches.stream()
                                        .flatMap(stretch -> stretch.found(recogniser))
                                        .sorted(Comparator.comparingInt(Match::start))));
        Technical.in(text).forEach(marks::clear);
        Prose.mark(text, marks);
        PSEUDONYM.matcher(text).results().forEach(made -> marks.clear(made.start(), made.end()));
        var stays = allow(label, text, roll, marks);
        var found = new ArrayList<Replacement>();
        for (var at = 0; at < text.length(); at++) {
            if (marks.at(at) != null) {
                var end = marks.endOf(at);
                var kind = marks.at(at).kind();
                var start = startOf(kind, text, at, end);
                var bare = endOf(kind, text, start, end);
                found.add(replacement(marks.at(at), start, bare, text, roll, pseudonyms));
                at = end - 1;
            }
        }
        return new Judgement(found, stays);
    }

    /** Last of all: what else speaks for ink has spoken. */
    private List<Allowance> allow(String label, String text, Roll roll, Marks marks) {
        var stays = new ArrayList<Allowance>();
        var before = DevicePlaces.isLabel(label) ? label + ": " : "";
        LINE.matcher(text)
                .results()
                .forEach(
                        line -> {
                            var shift = line.start() - before.length();
                            allowed.in(before + line.group(), roll, at -> marks.mark(at + shift))
                                    .forEach(one -> allow(one, shift, marks, stays));
                        });
        return stays;
    }

    private void allow(Stretch one, int shift, Marks marks, List<Allowance> stays) {
        var start = one.start() + shift;
        var end = one.end() + shift;
        if (!allowed.lets(one.sort())) {
            marks.rename(start, end, one.sort().rule());
        } else if (marks.touch(start, end)) {
            marks.clear(start, end);
            stays.add(one.sort());
        }
    }

    /**
     * The same of what stands under a label or a heading: a value of a personal one goes whole.
     *
     * @param label as a person or a program writes it: "Legal surname", "legal_surname"
     */
    public List<Replacement> replacements(
            String label, String value, Roll roll, Pseudonyms pseudonyms) {
        return judge(label, value, roll, pseudonyms).goes();
    }

    /** The same with what is allowed to stay. */
    public Judgement judge(String label, String value, Roll roll, Pseudonyms pseudonyms) {
        var said = labels.ofField(label);
        if (value.isBlank() || said.isEmpty() || !goes(said.get(), value)) {
            return judgeText(label, value, roll, pseudonyms);
        }
        var start = value.length() - value.stripLeading().length();
        var whole =
                new Match(said.get().kind(), "column", start, value.stripTrailing().length(), 0.8);
        return new Judgement(
                List.of(replacement(whole, whole.start(), whole.end(), value, roll, pseudonyms)),
                List.of());
    }

    /** Whether the values of a label or a heading are personal. */
    public boolean isPersonal(String label) {
        return labels.ofField(label).isPresent();
    }

    private static boolean goes(Label label, String value) {
        return !PSEUDONYM.matcher(value.strip()).matches()
                && (label.always() || !Word.areOfScreens(value, Lexicon.english()));
    }

    private static Replacement replacement(
            Match match, int start, int end, String text, Roll roll, Pseudonyms pseudonyms) {
        var by = pseudonyms.of(match.kind(), text.substring(start, end), roll);
        return new Replacement(match.kind(), match.rule(), start, end, by);
    }

    private static Stream<MatchResult> stretches(String text) {
        return Stream.concat(LINE.matcher(text).results(), BREAK.matcher(text).results());
    }

    /** What follows a name: "'s", the ending of a file, a full stop. */
    private static int endOf(Kind kind, String text, int start, int end) {
        var tail = TAIL.matcher(text.substring(start, end));
        return kind == Kind.NAME && tail.find() && tail.start() > 0 ? start + tail.start() : end;
    }

    /** An opening quotation mark or bracket stays. */
    private static int startOf(Kind kind, String text, int start, int end) {
        var at = start;
        while (kind == Kind.NAME && at + 1 < end && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
