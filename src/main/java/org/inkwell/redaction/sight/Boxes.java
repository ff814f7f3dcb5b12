package org.inkwell.redaction.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** Boxes from what detectors say. */
final class Boxes {

    private Boxes() {}

    /** What of it lies on the picture; empty where nothing does. */
    static Optional<Box> within(
            Pixels pixels, double left, double top, double right, double bottom) {
        var x = (int) Math.max(0, Math.floor(left));
        var y = (int) Math.max(0, Math.floor(top));
        var width = (int) Math.min(pixels.width(), Math.ceil(right)) - x;
        var height = (int) Math.min(pixels.height(), Math.ceil(bottom)) - y;
        return width < 1 || height < 1
                ? Optional.empty()
                : Optional.of(new Box(x, y, width, height));
    }

    /** Boxes that share half of the smaller become one around both. */
    static List<Box> merged(List<Box> boxes) {
        var merged = new ArrayList<Box>();
        for (var box : boxes) {
            var whole = box;
            for (var same = same(merged, whole); same.isPresent(); same = same(merged, whole)) {
                merged.remove(same.get());
                whole = whole.union(same.get());
            }
            merged.add(whole);
        }
        return merged;
    }

    private static Optional<Box> same(List<Box> boxes, Box box) {
        return boxes.stream()
                .filter(other -> 2 * other.shared(box) > Math.min(other.area(), box.area()))
                .findFirst();
    }
}
