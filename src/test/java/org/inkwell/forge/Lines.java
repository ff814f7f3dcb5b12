package org.inkwell.forge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts of the forge that lie beside it as files. */
public final class Lines {

    private Lines() {}

    /** The lines of a file of the forge that say something; those that begin with # do not. */
    public static List<String> of(String name) {
        return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    public static String text(String name) {
        try (var stream = Lines.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("the forge has no file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
