package org.inkwell.escalation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkwell.redaction.Hashes;
import org.inkwell.redaction.finding.InkedText;
import org.inkwell.review.ReleasedFile;
import org.inkwell.supplier.Agreement;
import org.inkwell.supplier.LawfulGround;
import org.inkwell.supplier.Supplier;

/** What a supplier would get, to the byte. */
public record Parcel(
        Supplier supplier,
        Agreement agreement,
        LawfulGround ground,
        InkedText subject,
        InkedText body,
        List<ReleasedFile> files,
        Wrapped wrapped) {

    public Parcel {
        files = List.copyOf(files);
    }

    /**
     * SHA-256 in hexadecimal digits over recipient, words and every byte that goes along: the same
     * for the same parcel alone. The word in a link, which is made when it is sent, is not in it.
     */
    public String digest() {
        var all = new StringBuilder();
        all.append(supplier.email()).append('\0');
        all.append(subject.text()).append('\0').append(body.text());
        items().forEach(
                        item ->
                                all.append('\0')
                                        .append(item.name())
                                        .append('\0')
                                        .append(item.digest()));
        return Hashes.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that goes along and can be looked at, what lies in an archive as well. */
    public Stream<Item> items() {
        return Stream.of(
                        wrapped.enclosed(), wrapped.archive().stream().toList(), wrapped.archived())
                .flatMap(List::stream);
    }

    /** The first of that name; names differ, but for what is both enclosed and archived. */
    public Optional<Item> item(String name) {
        return items().filter(item -> item.name().equals(name)).findFirst();
    }

    /** Bytes of the mail as it travels. */
    public long weight() {
        return wrapped.weight(body.text());
    }
}
