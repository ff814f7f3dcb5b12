package org.inkwell.forge.web;

import java.util.List;
import org.inkwell.forge.Lines;

/** The kinds of page that can be drawn. */
public final class Pages {

    private Pages() {}

    public static List<String> kinds() {
        return Lines.of("web/kinds.list");
    }
}
