package org.inkwell.redaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.inkwell.redaction.picture.Lettering;
import org.inkwell.redaction.picture.Pngs;

/** A picture with what is personal inked, and the evidence of how. */
public final class Inked implements Redaction {

    private final Pixels pixels;
    private final byte[] png;
    private final List<Finding> findings;
    private final Evidence evidence;
    private final List<Doubt> doubts;

    Inked(Pixels pixels, byte[] png, List<Finding> findings, Evidence evidence) {
        this(pixels, png, findings, evidence, List.of());
    }

    private Inked(
            Pixels pixels,
            byte[] png,
            List<Finding> findings,
            Evidence evidence,
            List<Doubt> doubts) {
        this.pixels = pixels;
        this.png = png.clone();
        this.findings = List.copyOf(findings);
        this.evidence = evidence;
        this.doubts = List.copyOf(doubts);
    }

    Inked doubting(List<Doubt> kept) {
        return new Inked(pixels, png, findings, evidence, kept);
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

    public Evidence evidence() {
        return evidence;
    }

    /**
     * The same with words on the ink of those places at which a finding begins; whatever is not ink
     * is untouched. What was found on a slanted picture lies elsewhere, in pieces, and has none.
     */
    public Inked lettered(Map<Box, String> words) {
        var told = new HashMap<>(words);
        told.keySet().removeIf(place -> findings.stream().noneMatch(f -> begins(f.box(), place)));
        if (told.isEmpty()) {
            return this;
        }
        var lettered = Lettering.letter(pixels, told);
        var bytes = Pngs.encode(lettered);
        return new Inked(lettered, bytes, findings, evidence.of(bytes), doubts);
    }

    @Override
    public <T> T fold(Function<Inked, T> inked, Function<Held, T> held) {
        return inked.apply(this);
    }

    private static boolean begins(Box found, Box place) {
        return found.x() == place.x() && found.y() == place.y() && found.height() == place.height();
    }
}
