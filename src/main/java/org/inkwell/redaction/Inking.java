package org.inkwell.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.picture.Painter;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.upright.Upright;

/** What is to be inked of one picture: found on its upright page, or seen on the picture itself. */
final class Inking {

    private final Upright upright;
    private final List<Finding> read;
    private final List<Finding> seen;

    Inking(Upright upright, List<Finding> read, List<Finding> seen) {
        this.upright = upright;
        this.read = new ArrayList<>(read);
        this.seen = List.copyOf(seen);
    }

    void add(List<Finding> found) {
        read.addAll(found);
    }

    /** All of them as they lie on the picture. */
    List<Finding> findings() {
        return Stream.concat(read.stream().flatMap(this::back), seen.stream()).toList();
    }

    /** What of the page lies under ink. */
    Cover cover() {
        var boxes = new ArrayList<>(read.stream().map(f -> Painter.padded(f.box())).toList());
        seen.forEach(f -> upright.within(Painter.padded(f.box())).ifPresent(boxes::add));
        return new Cover(boxes);
    }

    /** What the finder doubts of what is not inked, as it lies on the picture. */
    List<Doubt> doubts(Finder finder, Reading reading) {
        var found = new ArrayList<>(read);
        seen.forEach(f -> upright.within(f.box()).ifPresent(box -> found.add(f.at(box))));
        return finder.doubts(reading, found).stream()
                .flatMap(
                        doubt ->
                                upright.back(doubt.box()).stream()
                                        .reduce(Box::union)
                                        .map(box -> new Doubt(doubt.rule(), box))
                                        .stream())
                .toList();
    }

    private Stream<Finding> back(Finding finding) {
        return upright.back(finding.box()).stream().map(finding::at);
    }
}
