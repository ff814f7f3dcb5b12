package org.inkwell.post;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/** An SMTP server that says the same to every recipient. */
final class CurtServer implements AutoCloseable {

    private final ServerSocket door;
    private final String said;

    CurtServer(String said) throws IOException {
        this.said = said;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::listen, "curt");
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("smtp://127.0.0.1:" + door.getLocalPort());
    }

    @SuppressWarnings("EmptyCatch") // the door was shut
    private void listen() {
        try {
            while (true) {
                try (var caller = door.accept()) {
                    talk(caller);
                }
            }
        } catch (IOException shut) {
            // The test is over.
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
        say(caller, "220 curt.example");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var recipient = line.toUpperCase(Locale.ROOT).startsWith("RCPT");
            say(caller, recipient ? said : "250 curt.example");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
