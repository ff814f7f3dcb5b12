package org.inkwell.redaction.document.page;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.inkwell.redaction.document.ink.WithheldException;

/** The pages of a PDF that {@link PdfPages} made, as a reader shows them. */
public final class MadePages {

    private static final long LONGEST_SECONDS = 30;

    private MadePages() {}

    /** How many there are. */
    public static int count(byte[] made) throws WithheldException {
        return read(made, PdfSource::pages);
    }

    /**
     * PNG bytes of one page.
     *
     * @param number from 1
     */
    public static Optional<byte[]> draw(byte[] made, int number) throws WithheldException {
        return read(
                made,
                source ->
                        number < 1 || number > source.pages()
                                ? Optional.empty()
                                : Optional.of(source.draw(number - 1).png()));
    }

    private static <T> T read(byte[] made, Reading<T> reading) throws WithheldException {
        try {
            var source = PdfSource.of(made, new Time(TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)));
            try {
                return reading.of(source);
            } finally {
                source.close();
            }
        } catch (IOException | RuntimeException broken) {
            throw new WithheldException("The PDF that was made could not be read again.");
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(PdfSource source) throws WithheldException, IOException;
    }
}
