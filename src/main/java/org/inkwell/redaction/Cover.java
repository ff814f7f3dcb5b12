package org.inkwell.redaction;

import java.util.List;

/** What of a picture lies under ink. */
record Cover(List<Box> inked) {

    /** Whether a third or more of the box's columns have something that is not inked. */
    boolean leavesVisible(Box box) {
        var over = inked.stream().filter(box::intersects).toList();
        var visible = 0;
        for (var x = box.x(); x < box.right(); x++) {
            visible += isVisible(new Box(x, box.y(), 1, box.height()), over) ? 1 : 0;
        }
        return visible * 3 >= box.width();
    }

    /** Half of a column under one box hides a letter. */
    private static boolean isVisible(Box column, List<Box> over) {
        return over.stream().noneMatch(box -> column.shared(box) * 2 >= column.area());
    }
}
