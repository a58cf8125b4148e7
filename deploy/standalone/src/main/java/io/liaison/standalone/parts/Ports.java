package io.liaison.standalone.parts;

import io.liaison.standalone.start.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Where everything listens.
 *
 * @param parts the port of each part
 * @param management each part's port for health and metrics
 * @param identity identity provider and control
 */
public record Ports(Map<Part, Integer> parts, Map<Part, Integer> management, int identity, int postgresql, int kafka) {

    private static final int IDENTITY = 9000;
    private static final int POSTGRESQL = 15432;
    private static final int KAFKA = 19092;

    public Ports {
        parts = Map.copyOf(parts);
        management = Map.copyOf(management);
    }

    /** The usual ones, but for those that a property such as {@code liaison.port.kafka} changes. */
    public static Ports of(Properties properties) {
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, port(properties, property(part), part.usualPort()));
            management.put(part, port(properties, managementProperty(part), part.usualManagementPort()));
        }
        return new Ports(
                parts,
                management,
                port(properties, "liaison.port.identity", IDENTITY),
                port(properties, "liaison.port.postgresql", POSTGRESQL),
                port(properties, "liaison.port.kafka", KAFKA));
    }

    /** Any that are free now. */
    public static Ports free() {
        int count = 2 * Part.values().length + 3;
        List<Integer> free = new ArrayList<>(freePorts(count));
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        Map<Part, Integer> management = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, free.remove(0));
            management.put(part, free.remove(0));
        }
        return new Ports(parts, management, free.remove(0), free.remove(0), free.remove(0));
    }

    /** All held open together, so that none is given twice. */
    private static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(Part part) {
        return part == Part.GATEWAY ? "liaison.port" : "liaison.port." + part.id();
    }

    private static String managementProperty(Part part) {
        return "liaison.port." + part.id() + ".management";
    }

    private static int port(Properties properties, String name, int usual) {
        String text = properties.getProperty(name, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new StartFailure("-D%s=%s is no port: a number from 1 to 65535 is needed".formatted(name, text));
        }
        return Integer.parseInt(text);
    }

    public int of(Part part) {
        return parts.getOrDefault(part, part.usualPort());
    }

    public int management(Part part) {
        return management.getOrDefault(part, part.usualManagementPort());
    }

    /** All of them, by the property that changes each. */
    public Map<String, Integer> byProperty() {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            all.put(property(part), of(part));
            all.put(managementProperty(part), management(part));
        }
        all.put("liaison.port.identity", identity);
        all.put("liaison.port.postgresql", postgresql);
        all.put("liaison.port.kafka", kafka);
        return all;
    }
}
