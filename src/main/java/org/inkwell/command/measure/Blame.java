package org.inkwell.command.measure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.picture.Painter;

/** Which rule is to be thanked for a word that is gone, or blamed. */
final class Blame {

    private final List<Finding> findings;

    Blame(List<Finding> findings) {
        this.findings = findings;
    }

    /** The first that covers half of the word with its ink; or else whatever covers most of it. */
    String rule(Box word) {
        return findings.stream()
                .filter(finding -> covers(ink(finding), word))
                .findFirst()
                .or(
                        () ->
                                findings.stream()
                                        .filter(finding -> ink(finding).intersects(word))
                                        .max(
                                                Comparator.comparingLong(
                                                        finding -> ink(finding).shared(word))))
                .map(Finding::rule)
                .orElse(Judged.NO_RULE);
    }

    /** Whether no finding meant the word: only margins and halves of boxes lie over it. */
    boolean isGrazed(Box word) {
        return findings.stream().noneMatch(finding -> covers(finding.box(), word));
    }

    List<Judged.Place> places(Truth truth) {
        var personal =
                Stream.of(
                                truth.pii().stream().map(Truth.Personal::box),
                                truth.faces().stream().map(Truth.Region::box),
                                truth.codes().stream().map(Truth.Region::box))
                        .flatMap(boxes -> boxes)
                        .toList();
        var useful = truth.safe().stream().map(Truth.Useful::box).toList();
        return findings.stream()
                .map(
                        finding ->
                                new Judged.Place(
                                        finding.rule(),
                                        personal.stream().anyMatch(finding.box()::intersects),
                                        useful.stream()
                                                .anyMatch(word -> covers(finding.box(), word))))
                .toList();
    }

    private static boolean covers(Box box, Box word) {
        return box.shared(word) * 2 >= word.area();
    }

    private static Box ink(Finding finding) {
        return Painter.padded(finding.box());
    }
}
