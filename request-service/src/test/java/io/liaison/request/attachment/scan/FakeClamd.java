package io.liaison.request.attachment.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * Speaks {@code INSTREAM} as ClamAV's daemon does, and finds what a test tells it to find. Of the content it keeps the
 * beginning only.
 */
public final class FakeClamd implements AutoCloseable {

    private static final String COMMAND = "zINSTREAM\0";
    private static final int KEPT_BYTES = 1024;

    private final ServerSocket socket;
    private final UnaryOperator<String> judge;
    private final AtomicInteger calls = new AtomicInteger();
    private final long mostBytes;

    /**
     * Listens on a free port.
     *
     * @param mostBytes its {@code StreamMaxLength}
     * @param judge from the beginning of the content to the answer; an empty answer is none at all
     */
    public FakeClamd(long mostBytes, UnaryOperator<String> judge) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.mostBytes = mostBytes;
        this.judge = judge;
        Thread listener = new Thread(this::listen, "clamd");
        listener.setDaemon(true);
        listener.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    public int calls() {
        return calls.get();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                calls.incrementAndGet();
                answer(caller);
            } catch (IOException hungUp) {
                // The next one, unless this daemon is closed.
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
        if (!command.equals(COMMAND)) {
            say(caller, "UNKNOWN COMMAND");
            return;
        }
        ByteArrayOutputStream beginning = new ByteArrayOutputStream();
        long size = 0;
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            size += length;
            beginning.write(in.readNBytes(length), 0, Math.min(length, KEPT_BYTES - beginning.size()));
            if (size > mostBytes) {
                say(caller, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        say(caller, judge.apply(beginning.toString(StandardCharsets.ISO_8859_1)));
    }

    private static void say(Socket caller, String words) throws IOException {
        if (!words.isEmpty()) {
            caller.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
