package org.inkwell.redaction.document.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.dom.field.UnstructuredField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.inkwell.redaction.document.ink.WithheldException;

/** One mail, part by part. */
final class MailReading {

    private static final int MOST_PARTS = 300;
    private static final int DEEPEST = 20;
    private static final int LONGEST_LINE = 1_000_000;
    private static final int MOST_HEADERS = 2_000;

    private static final MimeConfig LENIENT =
            new MimeConfig.Builder()
                    .setMaxLineLen(LONGEST_LINE)
                    .setMaxHeaderLen(LONGEST_LINE)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .build();

    private static final Set<String> SEALED =
            Set.of(
                    "multipart/encrypted",
                    "application/pkcs7-mime",
                    "application/x-pkcs7-mime",
                    "application/pgp-encrypted");

    private final Map<String, ParsedField> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final LetterParts parts = new LetterParts();
    private int depth;
    private int count;

    /**
     * @throws WithheldException if it is encrypted, or holds more than anybody sends
     */
    Letter read(byte[] file) throws WithheldException {
        try {
            var stream =
                    new MimeTokenStream(
                            LENIENT,
                            new DefaultBodyDescriptorBuilder(
                                    null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
            stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
            stream.parse(new ByteArrayInputStream(file));
            while (stream.getState() != EntityState.T_END_OF_STREAM) {
                take(stream);
                stream.next();
            }
        } catch (MimeException | IOException e) {
            // The cause's text may hold a line.
            throw new WithheldException(
                    "The mail could not be read to the end. Save it anew and send that.");
        }
        return letter();
    }

    private void take(MimeTokenStream stream) throws WithheldException, MimeException, IOException {
        switch (stream.getState()) {
            case T_START_BODYPART -> depth++;
            case T_END_BODYPART -> depth--;
            case T_FIELD -> takeHeader(stream);
            case T_START_MULTIPART -> refuseSealed(stream);
            case T_BODY -> takeBody(stream);
            default -> {}
        }
        if (depth > DEEPEST || count > MOST_PARTS) {
            throw new WithheldException(
                    "The mail has more parts than can be inked. Send those that show the problem.");
        }
    }

    private void takeHeader(MimeTokenStream stream) throws MimeException {
        if (depth == 0) {
            var field = stream.getField();
            headers.putIfAbsent(
                    field.getName(),
                    LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT));
        }
    }

    private void takeBody(MimeTokenStream stream) throws WithheldException, IOException {
        count++;
        if (depth == 0) {
            refuseSealed(stream);
        }
        parts.take(
                (MaximalBodyDescriptor) stream.getBodyDescriptor(),
                stream.getDecodedInputStream().readAllBytes());
    }

    private static void refuseSealed(MimeTokenStream stream) throws WithheldException {
        if (SEALED.contains(stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT))) {
            throw new WithheldException(
                    "The mail is encrypted or sealed. Forward it without encryption.");
        }
    }

    private Letter letter() throws WithheldException {
        return parts.letter(sent(), subject(), people("From"), people("To"), people("Cc"));
    }

    private Optional<Instant> sent() {
        return Optional.ofNullable(headers.get("Date"))
                .filter(DateTimeField.class::isInstance)
                .map(date -> ((DateTimeField) date).getDate())
                .map(Date::toInstant);
    }

    private String subject() {
        return Optional.ofNullable(headers.get("Subject"))
                .filter(UnstructuredField.class::isInstance)
                .map(subject -> ((UnstructuredField) subject).getValue())
                .orElse("");
    }

    private List<Correspondent> people(String header) {
        var people = new ArrayList<Correspondent>();
        if (headers.containsKey(header)) {
            LenientAddressParser.DEFAULT
                    .parseAddressList(headers.get(header).getBody())
                    .flatten()
                    .forEach(
                            one ->
                                    people.add(
                                            new Correspondent(
                                                    Optional.ofNullable(one.getName()).orElse(""),
                                                    one.getAddress())));
        }
        return people;
    }
}
