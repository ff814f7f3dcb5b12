package org.inkwell.launch;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free ports of the loopback interface. */
final class Ports {
    private static final int TRIED = 100;

    private Ports() {}

    static int any() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The first free port from this one on. */
    static int from(int first) throws IOException {
        for (int port = first; port < first + TRIED; port++) if (free(port)) return port;
        throw new IOException("No free port from " + first + " on");
    }

    /** Nothing else that starts meanwhile gets this port; whoever closes it may use it. */
    static Closeable keep(String address, int port) throws IOException {
        try {
            return new ServerSocket(port, 1, InetAddress.getByName(address));
        } catch (BindException taken) {
            throw new IOException("Port " + port + " is taken", taken);
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
