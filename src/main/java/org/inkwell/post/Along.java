package org.inkwell.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.redaction.Hashes;
import org.inkwell.review.ReleasedFile;

/**
 * What goes along with a letter.
 *
 * @param files that a person released
 * @param filesSha256 by {@link #sha256}, of the bytes that the person who sends them has seen
 * @param slips that the desk made, each after the files
 * @param link of an archive that waits to be fetched
 */
public record Along(
        List<ReleasedFile> files, String filesSha256, List<Slip> slips, Optional<UUID> link) {

    public Along {
        files = List.copyOf(files);
        slips = List.copyOf(slips);
    }

    /** One hash for those of several files, in their order. */
    public static String sha256(List<String> hashes) {
        return Hashes.sha256(String.join("\n", hashes).getBytes(StandardCharsets.US_ASCII));
    }
}
