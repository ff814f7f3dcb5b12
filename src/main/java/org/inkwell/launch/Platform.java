package org.inkwell.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Payara Micro with the desk on it, in this process. */
final class Platform implements AutoCloseable {
    private static final String ITS_HOOK = "Payara Micro Shutdown Hook";
    private static final long MOST_MILLIS = 60_000;

    private final Object micro;

    private Platform(Object micro) {
        this.micro = micro;
    }

    /** Boots and deploys; what it has to say goes to the home's log. */
    static Platform start(Home home, Path desk, String address, int port)
            throws IOException, ReflectiveOperationException {
        var log = home.directory("log");
        var work = home.directory("platform");
        String[] words = {
            "--deploy", desk.resolveSibling("inkwell.war").toString(),
            "--contextroot", "/",
            "--port", String.valueOf(port),
            "--addlibs", desk.resolve("lib").toString(),
            "--unpackdir", work.resolve("runtime").toString(),
            "--rootdir", work.resolve("root").toString(),
            "--prebootcommandfile", listenOn(address, work).toString(),
            "--logproperties", logInto(log).toString(),
            "--nohazelcast", "--disablephonehome"
        };
        Files.createDirectories(work.resolve("runtime"));
        Trees.delete(work.resolve("root"));
        Files.createDirectories(work.resolve("root"));
        var loader = ClassLoader.getSystemClassLoader();
        var type = loader.loadClass("fish.payara.micro.PayaraMicro");
        type.getMethod("main", String[].class).invoke(null, (Object) words);
        return new Platform(type.getMethod("getInstance").invoke(null));
    }

    private static Path listenOn(String address, Path work) throws IOException {
        var listener =
                "set configs.config.server-config.network-config.network-listeners"
                        + ".network-listener.http-listener.address=";
        return Files.writeString(work.resolve("before-boot.txt"), listener + address + "\n");
    }

    private static Path logInto(Path log) throws IOException {
        var lines =
                """
                handlers=java.util.logging.FileHandler
                .level=INFO
                java.util.logging.FileHandler.pattern=%s/desk.%%g.log
                java.util.logging.FileHandler.limit=5000000
                java.util.logging.FileHandler.count=4
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=org.inkwell.launch.LogLine
                org.hibernate.validator.level=WARNING
                javax.enterprise.system.security.ssl.level=SEVERE
                com.hazelcast.level=WARNING
                org.flywaydb.level=WARNING
                javax.enterprise.system.tools.level=WARNING
                fish.payara.nucleus.util.level=WARNING
                """;
        return Files.writeString(log.resolve("logging.properties"), lines.formatted(log));
    }

    /** The platform's own hook may have come first: whoever stops it, it has stopped afterwards. */
    @Override
    public void close() throws ReflectiveOperationException {
        try {
            micro.getClass().getMethod("shutdown").invoke(micro);
        } catch (InvocationTargetException stoppingAlready) {
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals(ITS_HOOK))
                    .forEach(Platform::await);
        }
    }

    private static void await(Thread hook) {
        try {
            hook.join(MOST_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
