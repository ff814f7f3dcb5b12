package org.inkwell.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkwell.page.Typed;
import org.inkwell.redaction.Box;

/** The boxes of a form: drawn, as {@code box}, or typed as four numbers. */
public final class DrawnBoxes {
    private static final int MOST = 500;
    private static final Pattern BOX =
            Pattern.compile("(\\d{1,6}),(\\d{1,6}),(\\d{1,6}),(\\d{1,6})");
    private static final List<String> SIDES = List.of("x", "y", "width", "height");

    private DrawnBoxes() {}

    /** Empty if one of them is no box. */
    public static Optional<List<Box>> read(Typed form) {
        var words = new ArrayList<>(form.all("box"));
        var typed = String.join(",", SIDES.stream().map(form::of).toList());
        if (!typed.equals(",,,")) words.add(typed);
        if (words.size() > MOST) return Optional.empty();
        var boxes = words.stream().flatMap(word -> box(word).stream()).toList();
        return boxes.size() == words.size() ? Optional.of(boxes) : Optional.empty();
    }

    private static Optional<Box> box(String words) {
        var sides = BOX.matcher(words);
        if (!sides.matches()) return Optional.empty();
        var width = Integer.parseInt(sides.group(3));
        var height = Integer.parseInt(sides.group(4));
        if (width == 0 || height == 0) return Optional.empty();
        var x = Integer.parseInt(sides.group(1));
        var y = Integer.parseInt(sides.group(2));
        return Optional.of(new Box(x, y, width, height));
    }
}
