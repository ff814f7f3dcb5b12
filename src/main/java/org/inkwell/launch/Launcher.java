package org.inkwell.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * The first class of the process.
 *
 * <p>The platform insists on the system's class loader, and everything deployed on it sees what
 * lies there: so nothing lies there but the platform and this package, and the launcher's libraries
 * get a loader that neither sees.
 */
public final class Launcher {
    private Launcher() {}

    /** Takes the mode and the directory of the build's parts. */
    public static void main(String... words) throws IOException, ReflectiveOperationException {
        var loader = beside(Path.of(words[1]));
        Thread.currentThread().setContextClassLoader(loader);
        var process = loader.loadClass("org.inkwell.launch.DeskProcess");
        try {
            process.getMethod("main", String[].class).invoke(null, (Object) words);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("The desk did not start", failure.getCause());
        }
    }

    private static ClassLoader beside(Path desk) throws IOException {
        var jars = new ArrayList<URL>();
        jars.add(url(desk.resolve("inkwell-launcher.jar")));
        try (var libraries = Files.newDirectoryStream(desk.resolve("launch"), "*.jar")) {
            for (var library : libraries) jars.add(url(library));
        }
        return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }
}
