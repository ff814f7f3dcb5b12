package org.inkwell.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkwell.evidence.Digest;
import org.inkwell.evidence.MalformedException;
import org.inkwell.evidence.Verdict;
import org.inkwell.evidence.Verification;

/** {@code verify FILE CERTIFICATE [--key FILE-or-FINGERPRINT]}, checked and carried out. */
record VerifyOrder(Path file, Path certificate, Optional<String> key) {

    private static final int LONGEST_KEY = 10_000;
    private static final int LONGEST_CERTIFICATE = 2_000_000;

    static VerifyOrder of(List<String> typed) throws BadUsageException {
        var words = Words.of(typed, Set.of("--key"));
        if (words.rest().size() != 2) {
            throw new BadUsageException("name a file and its certificate");
        }
        return new VerifyOrder(
                existing(words.rest().get(0)),
                existing(words.rest().get(1)),
                words.option("--key"));
    }

    /** What the process is to end with: 0 verified, 1 refused, 3 all but the key. */
    int run(PrintStream out) throws BadUsageException {
        var verdict = verdict();
        verdict.sentences().forEach(out::println);
        return switch (verdict.result()) {
            case VERIFIED -> said(out, "Verified.", 0);
            case REFUSED -> said(out, "NOT verified.", 1);
            case KEY_NOT_GIVEN -> said(out, "Verified but for the key.", 3);
        };
    }

    private static int said(PrintStream out, String last, int code) {
        out.println(last);
        return code;
    }

    private Verdict verdict() throws BadUsageException {
        var verification = verification();
        try (var bytes = Files.newInputStream(file)) {
            return verification.of(Digest.of(bytes), start(certificate, LONGEST_CERTIFICATE));
        } catch (IOException unreadable) {
            throw new BadUsageException("file or certificate cannot be read");
        }
    }

    private Verification verification() throws BadUsageException {
        if (key.isEmpty()) {
            return Verification.withoutKey();
        }
        try {
            return Verification.withKey(typedOrRead(key.get()));
        } catch (MalformedException | IOException none) {
            throw new BadUsageException(
                    "--key needs a fingerprint of 64 hexadecimal digits, or a file with one or with"
                            + " a public key in PEM");
        }
    }

    private static String typedOrRead(String key) throws IOException {
        var file = Path.of(key);
        return Files.isRegularFile(file)
                ? new String(start(file, LONGEST_KEY), StandardCharsets.UTF_8)
                : key;
    }

    /** No more than is needed to see that a file is too large. */
    private static byte[] start(Path file, int most) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(most);
        }
    }

    private static Path existing(String name) throws BadUsageException {
        var file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new BadUsageException("there is no file " + file);
        }
        return file;
    }
}
