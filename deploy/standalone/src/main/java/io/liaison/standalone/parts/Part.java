package io.liaison.standalone.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One of the six programs that make up the platform. */
public enum Part {
    GATEWAY("gateway", 8080, 9080, 160),
    REQUEST("request-service", 8081, 9081, 192),
    PLANNING("planning-service", 8082, 9082, 192),
    TRACKING("tracking-service", 8083, 9083, 192),
    NOTIFICATION("notification-service", 8084, 9084, 192),
    ARCHIVE("archive-service", 8085, 9085, 192);

    private final String id;
    private final int usualPort;
    private final int usualManagementPort;
    private final int heapMegabytes;

    Part(String id, int usualPort, int usualManagementPort, int heapMegabytes) {
        this.id = id;
        this.usualPort = usualPort;
        this.usualManagementPort = usualManagementPort;
        this.heapMegabytes = heapMegabytes;
    }

    /** The name of its module, and of its consumer group. */
    public String id() {
        return id;
    }

    public int usualPort() {
        return usualPort;
    }

    public int usualManagementPort() {
        return usualManagementPort;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** A plain name for its database and role. */
    public String database() {
        return id.replace('-', '_');
    }

    /** Whether it has a database, consumes and publishes: all but the gateway. */
    public boolean isService() {
        return this != GATEWAY;
    }

    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    public static Optional<Part> named(String id) {
        return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst();
    }
}
