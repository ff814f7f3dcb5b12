package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inkwell.redaction.Box;

/** Connected patches of a map of small numbers. */
final class Blobs {

    private Blobs() {}

    /** The box of each patch whose values pass the threshold; corners connect. */
    static List<Box> of(byte[] map, int width, int threshold) {
        var boxes = new ArrayList<Box>();
        var seen = new boolean[map.length];
        var stack = new int[256];
        for (var start = 0; start < map.length; start++) {
            if (seen[start] || (map[start] & 0xFF) <= threshold) {
                continue;
            }
            var left = width;
            var right = 0;
            var top = start / width;
            var bottom = top;
            var depth = 0;
            stack[depth++] = start;
            seen[start] = true;
            while (depth > 0) {
                var at = stack[--depth];
                var x = at % width;
                var y = at / width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                bottom = Math.max(bottom, y);
                for (var i = 0; i < 9; i++) {
                    var nx = x + i % 3 - 1;
                    var next = at + (i / 3 - 1) * width + i % 3 - 1;
                    if (nx >= 0
                            && nx < width
                            && next >= 0
                            && next < map.length
                            && !seen[next]
                            && (map[next] & 0xFF) > threshold) {
                        seen[next] = true;
                        stack = depth == stack.length ? Arrays.copyOf(stack, depth * 2) : stack;
                        stack[depth++] = next;
                    }
                }
            }
            boxes.add(new Box(left, top, right - left + 1, bottom - top + 1));
        }
        return boxes;
    }
}
