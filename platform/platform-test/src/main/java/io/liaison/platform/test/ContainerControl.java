package io.liaison.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import org.testcontainers.containers.GenericContainer;

/** Stops and starts a container that keeps its address and its data, which Testcontainers itself does not offer. */
final class ContainerControl {

    private final GenericContainer<?> container;

    ContainerControl(GenericContainer<?> container, int port) {
        this.container = container;
        // Docker would give a restarted container another port.
        container.setPortBindings(List.of("%d:%d".formatted(freePort(), port)));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        if (container.getContainerId() == null) {
            container.start();
        } else if (!container.isRunning()) {
            container
                    .getDockerClient()
                    .startContainerCmd(container.getContainerId())
                    .exec();
        }
    }

    void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    void kill() {
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
    }
}
