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

/** The files of the desk itself and of its libraries for browsers. */
@ApplicationScoped
class Assets {
    private static final int MARK = 12;

    @Inject ServletContext context;

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /** An address that changes with the file. */
    String address(String name) {
        return "/assets/" + marks.computeIfAbsent(name, this::mark) + "/" + name;
    }

    Optional<byte[]> read(String path) {
        if (path.contains("..")) return Optional.empty();
        try (var file = context.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String mark(String name) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return read("/assets/" + name)
                    .map(bytes -> HexFormat.of().formatHex(sha.digest(bytes)).substring(0, MARK))
                    .orElse("none");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
