package org.inkwell.redaction.document.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.inkwell.redaction.document.ink.WithheldException;

/** The parts of a mail by what they are to it: its text, its page, files that go with it. */
final class LetterParts {

    private static final String TEXT = "text/plain";
    private static final String PAGE = "text/html";

    /** Text files whose encoding the mail alone knows. */
    private static final Set<String> TOLD = Set.of(TEXT, "text/csv", "text/tab-separated-values");

    private Optional<String> text = Optional.empty();
    private Optional<String> page = Optional.empty();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private int unread;

    void take(MaximalBodyDescriptor said, byte[] part) {
        var type = said.getMimeType().toLowerCase(Locale.ROOT);
        var name = Optional.ofNullable(said.getContentDispositionFilename());
        var isFile = "attachment".equalsIgnoreCase(said.getContentDispositionType());
        if (type.equals(TEXT) && text.isEmpty() && !isFile && name.isEmpty()) {
            text = read(said, part).map(written -> flowing(said, written));
        } else if (type.equals(PAGE) && page.isEmpty() && !isFile && name.isEmpty()) {
            page = read(said, part);
        } else {
            enclose(said, type, name.orElseGet(() -> named(said, type)), part);
        }
    }

    /**
     * @throws WithheldException if there is nothing to read
     */
    Letter letter(
            Optional<Instant> sent,
            String subject,
            List<Correspondent> from,
            List<Correspondent> to,
            List<Correspondent> copied)
            throws WithheldException {
        if (text.isEmpty() && page.isEmpty() && enclosures.isEmpty()) {
            throw new WithheldException(
                    "Nothing in the mail can be read. Send what it says as text.");
        }
        return new Letter(sent, subject, from, to, copied, text, page, enclosures, unread);
    }

    private Optional<String> read(MaximalBodyDescriptor said, byte[] part) {
        var read = BodyText.of(part, charset(said));
        if (read.isEmpty()) {
            unread++;
        }
        return read;
    }

    private static String flowing(MaximalBodyDescriptor said, String written) {
        var parameters = said.getContentTypeParameters();
        var isFlowed = "flowed".equalsIgnoreCase(parameters.get("format"));
        var deletes = "yes".equalsIgnoreCase(parameters.get("delsp"));
        return BodyText.withoutArmour(isFlowed ? FlowedText.joined(written, deletes) : written);
    }

    private void enclose(MaximalBodyDescriptor said, String type, String name, byte[] part) {
        var id = Optional.ofNullable(said.getContentId()).orElse("").replaceAll("[<>\\s]", "");
        if (!TOLD.contains(type)) {
            enclosures.add(new Enclosure(name, id, part));
            return;
        }
        var written = read(said, part);
        if (written.isPresent() && !written.get().isBlank()) {
            enclosures.add(new Enclosure(name, id, BodyText.encoded(written.get())));
        }
    }

    private static String charset(MaximalBodyDescriptor said) {
        return Optional.ofNullable(said.getContentTypeParameters().get("charset")).orElse("");
    }

    /** As its type would be called, where nobody named it. */
    private static String named(MaximalBodyDescriptor said, String type) {
        var given = said.getContentTypeParameters().get("name");
        return given != null ? given : "part." + type.substring(type.indexOf('/') + 1);
    }
}
