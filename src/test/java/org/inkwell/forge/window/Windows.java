package org.inkwell.forge.window;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.wording.Cast;

/** The kinds of window that can be drawn. */
public final class Windows {
    private static final Map<String, Function<Cast, Drawn>> KINDS =
            new TreeMap<>(
                    Map.of(
                            "native-form", PupilForm::draw,
                            "grid", Grid::draw,
                            "message-box", MessageBox::draw,
                            "file-window", Tree::draw));

    private Windows() {}

    public static List<String> kinds() {
        return List.copyOf(KINDS.keySet());
    }

    public static Drawn draw(String kind, Cast cast) {
        return KINDS.get(kind).apply(cast);
    }
}
