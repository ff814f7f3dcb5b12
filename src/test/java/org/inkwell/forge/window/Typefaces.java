package org.inkwell.forge.window;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkwell.forge.Dice;

/** Typefaces like those of Windows: Debian's fonts-wine where it is, or else what Java finds. */
final class Typefaces {
    private static final List<String> OTHERS =
            List.of("Liberation Sans", "DejaVu Sans Condensed", "Liberation Sans Narrow");

    private Typefaces() {}

    /** The typeface of a window and its bold sister, of so many pixels. */
    static List<Font> of(Dice dice, int size) {
        var tahoma = file("tahoma.ttf");
        var bold = file("tahomabd.ttf");
        if (tahoma.isPresent() && bold.isPresent() && dice.chance(0.6)) {
            return List.of(font(tahoma.get(), size), font(bold.get(), size));
        }
        var family = dice.pick(OTHERS);
        return List.of(new Font(family, Font.PLAIN, size), new Font(family, Font.BOLD, size));
    }

    private static Optional<Path> file(String name) {
        return Stream.of(
                        System.getProperty("forge.fonts", ""),
                        "/usr/share/wine/fonts",
                        "/usr/share/fonts/truetype/wine")
                .map(directory -> Path.of(directory, name))
                .filter(Files::isReadable)
                .findFirst();
    }

    private static Font font(Path file, int size) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont((float) size);
        } catch (FontFormatException | IOException e) {
            throw new UncheckedIOException(new IOException("no typeface in " + file, e));
        }
    }
}
