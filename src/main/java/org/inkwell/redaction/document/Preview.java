package org.inkwell.redaction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.Part;
import org.inkwell.redaction.document.ink.Parts;
import org.inkwell.redaction.document.ink.WithheldException;
import org.inkwell.redaction.document.page.MadePages;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;
import org.inkwell.redaction.text.EncodedText;

/**
 * What a person sees of a file that {@link Documents} made, before it leaves: what a second reading
 * reads, in its order, and the pictures in it. Nothing but such files is to be given to it.
 */
public final class Preview {

    private static final int MOST_PASSAGES = 2_000;
    private static final int MOST_LETTERS = 200_000;

    private static final Set<String> TEXT =
            Set.of("txt", "csv", "tsv", "json", "xml", "ini", "properties", "reg");

    private static final String PAGES = "pdf";
    private static final int KEY = 32;

    private final List<Passage> passages = new ArrayList<>();
    private final List<byte[]> inside = new ArrayList<>();
    private final boolean isText;
    private int letters;
    private int files;
    private int pictures;
    private boolean hasMore;

    /**
     * A few words of the file.
     *
     * @param label the heading or name of a field that they stand under; may be blank
     */
    public record Passage(String label, String text) {}

    private Preview(String ending) {
        this.isText = TEXT.contains(ending);
    }

    /**
     * What is to be seen of a file.
     *
     * @param ending of the file, as {@link InkedDocument#ending} says it
     */
    public static Preview of(byte[] made, String ending) {
        var preview = new Preview(ending);
        try {
            preview.read(made, ending);
        } catch (WithheldException unreadable) {
            preview.hasMore = true;
        }
        return preview;
    }

    /**
     * PNG bytes of one of the pictures: a page as a reader of PDF shows it, or what lies in the
     * file.
     *
     * @param number from 1
     */
    public static Optional<byte[]> picture(byte[] made, String ending, int number) {
        try {
            if (ending.equals(PAGES)) {
                return MadePages.draw(made, number);
            }
        } catch (WithheldException unreadable) {
            return Optional.empty();
        }
        var inside = of(made, ending).inside;
        return number < 1 || number > inside.size()
                ? Optional.empty()
                : Optional.of(inside.get(number - 1));
    }

    /** In the order of the file. */
    public List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** Whether the one passage is the whole file, letter by letter. */
    public boolean isText() {
        return isText;
    }

    /** Whether there is more than these passages. */
    public boolean hasMore() {
        return hasMore;
    }

    /** Pages of a PDF; of other files the pictures in them. */
    public int pictures() {
        return pictures;
    }

    private void read(byte[] made, String ending) throws WithheldException {
        if (isText) {
            add("", EncodedText.of(made).written());
        } else if (ending.equals(PAGES)) {
            pictures = MadePages.count(made);
        } else {
            var kinds = new Kinds();
            var kind = kinds.of(made, "made." + ending);
            if (kind.isEmpty()) {
                throw new WithheldException("Of no kind that is made here.");
            }
            kind.get().format().ink(made, ink(new Within(Enclosed.again(kinds))));
        }
    }

    /** One that finds nothing, and hears everything. */
    private Ink ink(Parts parts) {
        var plain = new TextRedactor(List.of());
        return new Ink(plain, Roll.none(), new Pseudonyms(new byte[KEY]), parts, this::add);
    }

    private void add(String label, String text) {
        if (text.isBlank() || hasMore) {
            return;
        }
        var kept = text.substring(0, Math.min(text.length(), MOST_LETTERS - letters));
        passages.add(new Passage(label, kept));
        letters += kept.length();
        hasMore = kept.length() < text.length() || passages.size() == MOST_PASSAGES;
    }

    /** The files within the file, as they are. */
    private final class Within implements Parts {

        private final Parts parts;

        private Within(Parts parts) {
            this.parts = parts;
        }

        @Override
        public Optional<Part> ink(String name, byte[] file, Ink ink) {
            if (Kinds.isPicture(file)) {
                inside.add(file);
                add("", "(Picture " + ++pictures + ")");
            } else {
                add("", "(Enclosed file " + ++files + ")");
            }
            return parts.ink(name, file, ink);
        }

        @Override
        public boolean isAgain() {
            return true;
        }
    }
}
