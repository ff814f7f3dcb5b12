package org.inkwell.redaction.document.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.redaction.finding.Judgement;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Replacement;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;

/** Inks one file and all that is in it, alike throughout, and counts what went. One thread's. */
public final class Ink {

    /** "admNo", "stu_ref", "UKPRN": how programs write names of their own. */
    private static final Pattern MADE =
            Pattern.compile(
                    "\\p{Ll}[\\p{L}\\p{N}]*|[\\p{L}\\p{N}]+(?:[_.:-][\\p{L}\\p{N}]+)+|\\p{Lu}{2,6}");

    /** Longer texts are hardly ever said twice. */
    private static final int LONGEST_REPEATED = 200;

    private final TextRedactor redactor;
    private final Roll roll;
    private final Pseudonyms pseudonyms;
    private final Parts parts;
    private final BiConsumer<String, String> heard;
    private final Tally tally = new Tally();
    private final Map<String, Map<String, Judgement>> known = new Repeated<>();

    public Ink(TextRedactor redactor, Roll roll, Pseudonyms pseudonyms, Parts parts) {
        this(redactor, roll, pseudonyms, parts, (label, written) -> {});
    }

    /**
     * The same with somebody who hears all that is written in the file.
     *
     * @param heard takes a label, which may be blank, and what stands under it
     */
    public Ink(
            TextRedactor redactor,
            Roll roll,
            Pseudonyms pseudonyms,
            Parts parts,
            BiConsumer<String, String> heard) {
        this.redactor = redactor;
        this.roll = roll;
        this.pseudonyms = pseudonyms;
        this.parts = parts;
        this.heard = heard;
    }

    /** Free text of any length. */
    public String text(String written) {
        heard.accept("", written);
        return made(written, found("", written));
    }

    /**
     * What stands under a label, a heading or the name of a field.
     *
     * @param label as a person or a program writes it; may be blank
     */
    public String value(String label, String written) {
        heard.accept(label, written);
        return made(written, found(label, written));
    }

    /**
     * What a program calls a field, a column or an element: stays but for what is surely personal,
     * though no list has its words.
     */
    public String name(String written) {
        heard.accept("", written);
        if (isPersonal(written)) {
            return written;
        }
        return made(written, named(written));
    }

    /** Whether the values of a label or a heading are personal. */
    public boolean isPersonal(String label) {
        return redactor.isPersonal(label);
    }

    /** Whether anything of a text goes. */
    public boolean goes(String written) {
        return !found("", written).goes().isEmpty();
    }

    /** Whether a text is nothing but somebody's name. */
    public boolean isPerson(String written) {
        var found = found("", written.strip()).goes();
        return found.size() == 1
                && found.get(0).kind() == Kind.NAME
                && found.get(0).end() - found.get(0).start() == written.strip().length();
    }

    /**
     * A passage that is parted only in how it looks: a name may run over its pieces.
     *
     * @return as many pieces; what replaces a stretch stands in the piece in which it began
     */
    public List<String> runs(List<String> pieces) {
        return runs("", pieces);
    }

    /** The same of what stands under a label or a heading. */
    public List<String> runs(String label, List<String> pieces) {
        var written = String.join("", pieces);
        heard.accept(label, written);
        return made(pieces, found(label, written));
    }

    /** The same of what a program or a person calls a column. */
    public List<String> nameRuns(List<String> pieces) {
        var written = String.join("", pieces);
        heard.accept("", written);
        return isPersonal(written) ? pieces : made(pieces, named(written));
    }

    private List<String> made(List<String> pieces, Judgement judged) {
        var found = count(judged);
        var inked = new ArrayList<String>();
        var at = 0;
        for (var piece : pieces) {
            var end = at + piece.length();
            inked.add(Replacement.in(piece, within(found, at, end)));
            at = end;
        }
        return inked;
    }

    /**
     * A file within this one.
     *
     * @return none where it cannot be vouched for, and must be left out
     */
    public Optional<Part> part(String name, byte[] file) {
        var inked = parts.ink(name, file, this);
        if (inked.isEmpty()) {
            tally.leaveOut();
        }
        return inked;
    }

    /** Counts something that is in the file and could not be looked at: it is left out. */
    public void leaveOut() {
        tally.leaveOut();
    }

    /** Whether the file was made here, and is now looked at once more. */
    public boolean isAgain() {
        return parts.isAgain();
    }

    /** Counts what went from a picture within the file. */
    public void count(Finding finding) {
        tally.add(finding.kind(), finding.rule());
    }

    /** Counts what stays, as it may, on a picture within the file. */
    public void countStaying(Allowance sort) {
        tally.keep(sort);
    }

    public Tally tally() {
        return tally;
    }

    private String made(String written, Judgement judged) {
        return Replacement.in(written, count(judged));
    }

    private List<Replacement> count(Judgement judged) {
        judged.goes().forEach(replacement -> tally.add(replacement.kind(), replacement.rule()));
        judged.stays().forEach(tally::keep);
        return judged.goes();
    }

    /** Tables say the same over and over. */
    private Judgement found(String label, String written) {
        if (written.length() > LONGEST_REPEATED || label.length() > LONGEST_REPEATED) {
            return redactor.judge(label, written, roll, pseudonyms);
        }
        return known.computeIfAbsent(label, first -> new Repeated<>())
                .computeIfAbsent(
                        written, first -> redactor.judge(label, written, roll, pseudonyms));
    }

    private Judgement named(String written) {
        var isMade = MADE.matcher(written.strip()).matches();
        var found = found("", written);
        return new Judgement(
                found.goes().stream().filter(one -> !isMade || one.isSure()).toList(),
                found.stays());
    }

    /** The replacements' shares of one piece. */
    private static List<Replacement> within(List<Replacement> found, int start, int end) {
        return found.stream()
                .filter(all -> all.start() < end && all.end() > start)
                .map(
                        all ->
                                new Replacement(
                                        all.kind(),
                                        all.rule(),
                                        Math.max(all.start(), start) - start,
                                        Math.min(all.end(), end) - start,
                                        all.start() >= start ? all.by() : ""))
                .toList();
    }
}
