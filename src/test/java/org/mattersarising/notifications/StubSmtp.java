package org.mattersarising.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that behaves as badly as a test asks for, at the stage it asks for. */
public final class StubSmtp implements AutoCloseable {

    /** Where in a conversation a reaction is asked for. */
    public enum Stage {
        GREETING,
        MAIL,
        RCPT,
        DATA,
        CONTENT,
        END,
        QUIT
    }

    /** Says what to do at a stage: a reply such as {@code "451 Later"}, one of the words below, or null for what is usual. */
    public interface Behaviour {
        String on(Stage stage, String recipient);
    }

    public static final String DROP = "drop the connection";
    public static final String SILENT = "say nothing until the client hangs up";

    private final ServerSocket socket;
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Behaviour behaviour = (stage, recipient) -> null;

    public StubSmtp() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread(this::accept, "stub-smtp").start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The mails it took, as they came. */
    public List<String> accepted() {
        return accepted;
    }

    public int connections() {
        return connections.get();
    }

    public void behave(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    public void reset() {
        behaviour = (stage, recipient) -> null;
        accepted.clear();
        connections.set(0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                connections.incrementAndGet();
                thread(() -> talk(client), "stub-smtp-client").start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            new Conversation(client).run();
        } catch (IOException | Dropped e) {
            // Either side hung up; what was accepted is in the list.
        } finally {
            open.remove(client);
        }
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static final class Dropped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final class Conversation {

        private final BufferedReader in;
        private final OutputStream out;
        private String recipient = "";

        Conversation(Socket client) throws IOException {
            in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            out = client.getOutputStream();
        }

        void run() throws IOException {
            react(Stage.GREETING, "220 stub");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("MAIL")) {
                    react(Stage.MAIL, "250 ok");
                } else if (command.startsWith("RCPT")) {
                    recipient = line.replaceAll(".*<(.*)>.*", "$1");
                    react(Stage.RCPT, "250 ok");
                } else if (command.startsWith("DATA")) {
                    if (react(Stage.DATA, "354 go on").startsWith("354")) {
                        content();
                    }
                } else if (command.startsWith("QUIT")) {
                    react(Stage.QUIT, "221 bye");
                    return;
                } else {
                    reply("250 ok");
                }
            }
        }

        private void content() throws IOException {
            StringBuilder mail = new StringBuilder();
            for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null || DROP.equals(behaviour.on(Stage.CONTENT, recipient))) {
                    throw new Dropped();
                }
                mail.append(line).append('\n');
            }
            String reaction = behaviour.on(Stage.END, recipient);
            // Dropping here is the gap of RFC 1047: it has the mail, and the sender does not know.
            if (reaction == null || reaction.startsWith("250") || DROP.equals(reaction)) {
                accepted.add(mail.toString());
            }
            say(reaction, "250 taken");
        }

        private String react(Stage stage, String usual) throws IOException {
            return say(behaviour.on(stage, recipient), usual);
        }

        private String say(String reaction, String usual) throws IOException {
            if (DROP.equals(reaction)) {
                throw new Dropped();
            }
            if (SILENT.equals(reaction)) {
                in.readLine();
                throw new Dropped();
            }
            String reply = reaction == null ? usual : reaction;
            reply(reply);
            if (reply.startsWith("421")) {
                throw new Dropped();
            }
            return reply;
        }

        private void reply(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }
}
