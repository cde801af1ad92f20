package org.mattersarising.nodes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Passes on what is sent to it to another port of this machine, until it goes away as a machine does: at once, with all connections; or until nothing comes through any more,
 * as behind a firewall that forgot it: all stay open, and nobody is told.
 */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    Relay(int port) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        begin(() -> {
            while (!door.isClosed()) {
                Socket in = door.accept();
                Socket out = new Socket(InetAddress.getLoopbackAddress(), port);
                open.addAll(List.of(in, out));
                begin(() -> pass(in, out));
                begin(() -> pass(out, in));
            }
        });
    }

    /** On the way to the server that a database's address names. */
    static Relay to(String database) throws IOException {
        return new Relay(server(database).getPort());
    }

    /** A database's address with this way to its server in front of the server's own. */
    String before(String database) {
        String server = server(database).getAuthority();
        return database.replace(server, "127.0.0.1:" + port() + "," + server);
    }

    /** A database's address with this way in place of its server. */
    String inPlaceOf(String database) {
        return database.replace(server(database).getAuthority(), "127.0.0.1:" + port());
    }

    private static URI server(String database) {
        return URI.create(database.substring("jdbc:".length()));
    }

    private void pass(Socket from, Socket to) throws IOException {
        byte[] some = new byte[8192];
        for (int read = from.getInputStream().read(some);
                read >= 0;
                read = from.getInputStream().read(some)) {
            if (!silent) {
                to.getOutputStream().write(some, 0, read);
            }
        }
        to.shutdownOutput();
    }

    void fallSilent() {
        silent = true;
    }

    void speakAgain() {
        silent = false;
    }

    int port() {
        return door.getLocalPort();
    }

    int connections() {
        return open.size() / 2;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket each : open) {
            each.close();
        }
    }

    private interface Passing {
        void run() throws IOException;
    }

    private static void begin(Passing passing) {
        Thread thread = new Thread(
                () -> {
                    try {
                        passing.run();
                    } catch (IOException closed) {
                        // Whoever listens notices by the end of what comes.
                    }
                },
                "relay");
        thread.setDaemon(true);
        thread.start();
    }
}
