package io.liaison.standalone.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks before the start whether all ports are free, so that nobody has to guess from the log of a part. */
public final class PortCheck {

    private PortCheck() {}

    /**
     * Throws {@link StartFailure} when ports are in use.
     *
     * @param ports the ports by the property that changes each
     */
    public static void requireFree(Map<String, Integer> ports) {
        String taken = ports.entrySet().stream()
                .filter(port -> !isFree(port.getValue()))
                .map(port -> "  port %d is in use by another program; use another one: -D%s=<port>"
                        .formatted(port.getValue(), port.getKey()))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new StartFailure("Liaison needs ports that are not free:\n" + taken);
        }
    }

    /** On the loopback interface and on all others: either kind of listener is in the way. */
    private static boolean isFree(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address, 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
