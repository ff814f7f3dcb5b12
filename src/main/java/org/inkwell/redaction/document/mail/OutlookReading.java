package org.inkwell.redaction.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.RecipientChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.inkwell.redaction.document.ink.WithheldException;

/** One mail of Outlook's, and those within it. */
final class OutlookReading {

    private static final int MOST_FILES = 300;
    private static final int DEEPEST = 4;

    private final List<Enclosure> enclosures = new ArrayList<>();
    private final int depth;
    private int unread;

    OutlookReading() {
        this(0);
    }

    private OutlookReading(int depth) {
        this.depth = depth;
    }

    /**
     * @throws WithheldException if it is none, or sealed, or holds more than anybody sends
     */
    Letter read(byte[] file) throws WithheldException {
        try (var message = new MAPIMessage(new ByteArrayInputStream(file))) {
            return read(message);
        } catch (IOException | ChunkNotFoundException | RuntimeException e) {
            // The cause's text may hold what was read.
            throw new WithheldException(
                    "The mail could not be read to the end. Save it as EML and send that.");
        }
    }

    private Letter read(MAPIMessage message)
            throws WithheldException, IOException, ChunkNotFoundException {
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        if (message.getAttachmentFiles().length > MOST_FILES) {
            throw new WithheldException(
                    "The mail has more parts than can be inked. Send those that show the problem.");
        }
        for (var one : message.getAttachmentFiles()) {
            enclose(one);
        }
        var text = Optional.ofNullable(message.getTextBody()).map(BodyText::withoutArmour);
        var page = Optional.ofNullable(message.getHtmlBody());
        if (text.isEmpty() && page.isEmpty() && message.getRtfBody() != null) {
            enclosures.add(new Enclosure("text.rtf", "", BodyText.encoded(message.getRtfBody())));
        }
        if (text.isEmpty() && page.isEmpty() && enclosures.isEmpty()) {
            throw new WithheldException(
                    "Nothing in the mail can be read. Send what it says as text.");
        }
        return new Letter(
                Optional.ofNullable(message.getMessageDate()).map(Calendar::toInstant),
                Optional.ofNullable(message.getSubject()).orElse(""),
                sender(message),
                receivers(message),
                List.of(),
                text,
                page,
                enclosures,
                unread);
    }

    private void enclose(AttachmentChunks one) throws WithheldException, IOException {
        if (one.isEmbeddedMessage()) {
            encloseMail(one);
            return;
        }
        var file = one.getEmbeddedAttachmentObject();
        if (file == null) {
            unread++;
            return;
        }
        var name =
                Stream.of(one.getAttachLongFileName(), one.getAttachFileName())
                        .map(OutlookReading::written)
                        .filter(said -> !said.isBlank())
                        .findFirst();
        enclosures.add(new Enclosure(name.orElse(""), written(one.getAttachContentId()), file));
    }

    private void encloseMail(AttachmentChunks one) throws WithheldException, IOException {
        if (depth == DEEPEST) {
            unread++;
            return;
        }
        try (var inner = one.getEmbeddedMessage()) {
            var letter = new OutlookReading(depth + 1).read(inner);
            enclosures.add(new Enclosure("mail.eml", "", new WrittenMail(letter).bytes()));
        } catch (WithheldException | ChunkNotFoundException leftOut) {
            unread++;
        }
    }

    private static List<Correspondent> sender(MAPIMessage message) throws ChunkNotFoundException {
        var name = Optional.ofNullable(message.getDisplayFrom()).orElse("");
        var address = written(message.getMainChunks().getEmailFromChunk());
        return name.isBlank() && address.isBlank()
                ? List.of()
                : List.of(new Correspondent(name, address));
    }

    private static List<Correspondent> receivers(MAPIMessage message) {
        return Arrays.stream(message.getRecipientDetailsChunks())
                .map(OutlookReading::receiver)
                .filter(one -> !one.name().isEmpty() || !one.address().isEmpty())
                .toList();
    }

    private static Correspondent receiver(RecipientChunks one) {
        return new Correspondent(
                Optional.ofNullable(one.getRecipientName()).orElse(""),
                Optional.ofNullable(one.getRecipientEmailAddress()).orElse(""));
    }

    private static String written(StringChunk chunk) {
        return chunk == null || chunk.getValue() == null ? "" : chunk.getValue();
    }
}
