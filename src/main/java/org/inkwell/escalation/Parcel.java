package org.inkwell.escalation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.inkwell.redaction.finding.InkedText;
import org.inkwell.review.ReleasedFile;
import org.inkwell.supplier.Agreement;
import org.inkwell.supplier.LawfulGround;
import org.inkwell.supplier.Supplier;

/** What a supplier would get, to the letter. */
public record Parcel(
        Supplier supplier,
        Agreement agreement,
        LawfulGround ground,
        InkedText subject,
        InkedText body,
        List<ReleasedFile> files) {

    public Parcel {
        files = List.copyOf(files);
    }

    /**
     * SHA-256 in hexadecimal over recipient, words and pictures: the same for the same parcel
     * alone.
     */
    public String digest() {
        var all = new StringBuilder();
        all.append(supplier.email()).append('\0');
        all.append(subject.text()).append('\0').append(body.text());
        files.forEach(file -> all.append('\0').append(file.file()));
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
