package org.inkwell.redaction;

import static java.util.Comparator.comparingLong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.inkwell.redaction.picture.Lettering;
import org.inkwell.redaction.picture.Painter;
import org.inkwell.redaction.picture.Pngs;
import org.inkwell.redaction.reading.TextLine;

/** A picture with what is personal inked, and the evidence of how. */
public final class Inked implements Redaction {

    private final Pixels pixels;
    private final byte[] png;
    private final List<Finding> findings;
    private final Evidence evidence;
    private final List<Doubt> doubts;
    private final List<TextLine> words;
    private final Function<Box, List<Box>> onPicture;

    Inked(Pixels pixels, byte[] png, List<Finding> findings, Evidence evidence) {
        this(pixels, png, findings, evidence, List.of(), List.of(), List::of);
    }

    Inked(
            Pixels pixels,
            byte[] png,
            List<Finding> findings,
            Evidence evidence,
            List<Doubt> doubts,
            List<TextLine> words,
            Function<Box, List<Box>> onPicture) {
        this.pixels = pixels;
        this.png = png.clone();
        this.findings = List.copyOf(findings);
        this.evidence = evidence;
        this.doubts = List.copyOf(doubts);
        this.words = List.copyOf(words);
        this.onPicture = onPicture;
    }

    /**
     * @param kept with less certainty
     */
    Inked of(Page page, List<Doubt> kept) {
        var ink = findings.stream().map(finding -> Painter.padded(finding.box())).toList();
        var words = page.words(place -> ink.stream().noneMatch(place::intersects));
        return new Inked(pixels, png, findings, evidence, kept, words, page::places);
    }

    /** What is seen, in the size of the original. */
    public Pixels pixels() {
        return pixels;
    }

    /** The file that leaves: pixels and nothing else. */
    public byte[] png() {
        return png.clone();
    }

    /** Every inked place before its padding. */
    public List<Finding> findings() {
        return findings;
    }

    /** Places that were kept with less certainty, for a person to look at. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** What both readers read alike outside of all ink, line by line. */
    public List<TextLine> words() {
        return words;
    }

    public Evidence evidence() {
        return evidence;
    }

    /**
     * Where on the picture lies what a finder found: in one place, or in pieces where the picture
     * is slanted.
     */
    public List<Box> onPicture(Box found) {
        return onPicture.apply(found);
    }

    /** The same words for what a finder found, each by the middle one of its places. */
    public Map<Box, String> placed(Map<Box, String> words) {
        var placed = new HashMap<Box, String>();
        words.forEach(
                (found, said) ->
                        middle(onPicture(found)).ifPresent(place -> placed.put(place, said)));
        return placed;
    }

    /**
     * The same with words on the ink of those places at which a finding begins; whatever is not ink
     * is untouched.
     */
    public Inked lettered(Map<Box, String> words) {
        var told = new HashMap<>(words);
        told.keySet().removeIf(place -> findings.stream().noneMatch(f -> begins(f.box(), place)));
        if (told.isEmpty()) {
            return this;
        }
        var lettered = Lettering.letter(pixels, told);
        var bytes = Pngs.encode(lettered);
        return new Inked(
                lettered, bytes, findings, evidence.of(bytes), doubts, this.words, onPicture);
    }

    @Override
    public <T> T fold(Function<Inked, T> inked, Function<Held, T> held) {
        return inked.apply(this);
    }

    private static boolean begins(Box found, Box place) {
        return found.x() == place.x() && found.y() == place.y() && found.height() == place.height();
    }

    private static Optional<Box> middle(List<Box> places) {
        return places.stream()
                .reduce(Box::union)
                .flatMap(all -> places.stream().min(comparingLong(box -> apart(box, all))));
    }

    private static long apart(Box one, Box other) {
        var across = Math.abs(one.x() + one.right() - other.x() - other.right());
        var down = Math.abs(one.y() + one.bottom() - other.y() - other.bottom());
        return (long) across + down;
    }
}
