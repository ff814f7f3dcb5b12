package org.inkwell.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The files of the desk itself and of its libraries for browsers. */
@ApplicationScoped
class Assets {
    private static final String OWN = "/assets/";
    private static final int MARK = 12;

    @Inject ServletContext context;

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /** An address that changes with any of the files. */
    String address(String name) {
        return OWN + marks.computeIfAbsent(OWN, this::mark) + "/" + name;
    }

    Optional<byte[]> read(String path) {
        if (path.contains("..")) return Optional.empty();
        try (var file = context.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Over all of them: a script of ours loads others beside it. */
    private String mark(String first) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            files(first).sorted().forEach(path -> read(path).ifPresent(sha::update));
            return HexFormat.of().formatHex(sha.digest()).substring(0, MARK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private Stream<String> files(String path) {
        if (!path.endsWith("/")) return Stream.of(path);
        return context.getResourcePaths(path).stream().flatMap(this::files);
    }
}
