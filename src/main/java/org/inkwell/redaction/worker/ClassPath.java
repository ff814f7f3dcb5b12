package org.inkwell.redaction.worker;

import ai.onnxruntime.OrtEnvironment;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the classes of a worker lie. */
final class ClassPath {

    private ClassPath() {}

    /**
     * That of this process, or where this class was deployed on a platform: the application's
     * classes and libraries, and the libraries beside the platform.
     *
     * @throws IllegalStateException if it cannot be told
     */
    static String own() {
        if (Worker.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
            return System.getProperty("java.class.path");
        }
        var classes = place(Worker.class);
        return String.join(
                File.pathSeparator,
                classes.toString(),
                classes.resolveSibling("lib").resolve("*").toString(),
                place(OrtEnvironment.class).resolveSibling("*").toString());
    }

    /** The directory or the jar of a class; within an unpacked archive its directory of classes. */
    private static Path place(Class<?> type) {
        try {
            var source = type.getProtectionDomain().getCodeSource().getLocation().toString();
            var bare = source.replaceFirst("^jar:", "").replaceFirst("!/.*$", "");
            var path = Path.of(new URI(bare));
            var inside = type.getName().replace('.', '/') + ".class";
            return path.endsWith(inside)
                    ? path.getRoot().resolve(path.subpath(0, path.getNameCount() - depth(inside)))
                    : path;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class lies nowhere", e);
        }
    }

    private static int depth(String inside) {
        return Path.of(inside).getNameCount();
    }
}
