package org.inkwell.command.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inkwell.command.measure.Judged;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** Cuttings of what leaked and of what was lost, so many of each and a count of the rest. */
public final class Gallery {

    private static final int MOST_LEAKS = 150;
    private static final int MOST_OF_A_RULE = 18;
    private static final int MOST_OF_A_RULE_ON_A_PICTURE = 4;

    private final Group leaks = new Group(MOST_LEAKS);
    private final Map<String, Group> losses = new TreeMap<>();

    /** What is shown of one matter. */
    static final class Group {

        private final List<Cutting> cuttings = new ArrayList<>();
        private final int most;
        private int leftOut;

        private Group(int most) {
            this.most = most;
        }

        List<Cutting> cuttings() {
            return cuttings;
        }

        int leftOut() {
            return leftOut;
        }

        private boolean hasRoom() {
            return cuttings.size() < most;
        }

        private void add(String caption, Box place, Pixels original, Pixels made) {
            if (hasRoom()) {
                cuttings.add(Cutting.of(caption, place, original, made));
            } else {
                leftOut++;
            }
        }
    }

    /** Takes from a picture what is worth a look; threads may share this. */
    public synchronized void add(Judged judged, Pixels original, Pixels made) {
        judged.personal().stream()
                .filter(Judged.Personal::leaked)
                .forEach(
                        word ->
                                leaks.add(
                                        caption(judged, word.kind(), word.rule()),
                                        word.box(),
                                        original,
                                        made));
        left("face", judged.faces(), judged, original, made);
        left("code", judged.codes(), judged, original, made);
        var shown = new TreeMap<String, Integer>();
        judged.useful().stream()
                .filter(word -> !word.kept())
                .forEach(
                        word -> {
                            var group =
                                    losses.computeIfAbsent(
                                            word.rule(), rule -> new Group(MOST_OF_A_RULE));
                            if (shown.merge(word.rule(), 1, Integer::sum)
                                    > MOST_OF_A_RULE_ON_A_PICTURE) {
                                group.leftOut++;
                            } else {
                                group.add(
                                        caption(judged, word.grazed() ? "grazed" : "taken", ""),
                                        word.box(),
                                        original,
                                        made);
                            }
                        });
    }

    private void left(
            String what, List<Judged.Region> regions, Judged judged, Pixels original, Pixels made) {
        regions.stream()
                .filter(Judged.Region::left)
                .forEach(
                        region ->
                                leaks.add(caption(judged, what, ""), region.box(), original, made));
    }

    private static String caption(Judged judged, String what, String rule) {
        return judged.file() + ": " + what + (rule.isEmpty() ? "" : ", rule " + rule);
    }

    Group leaks() {
        return leaks;
    }

    Map<String, Group> losses() {
        return losses;
    }
}
