package io.liaison.standalone.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void shouldNameThePortInUseAndHowToChangeIt() throws IOException {
        try (ServerSocket everywhere = new ServerSocket(0)) {
            int port = everywhere.getLocalPort();

            assertThatThrownBy(() -> PortCheck.requireFree(Map.of("liaison.port.kafka", port)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("-Dliaison.port.kafka=<port>");
        }
    }

    @Test
    void shouldSeeAListenerOnTheLoopbackInterfaceAlone() throws IOException {
        try (ServerSocket local = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortCheck.requireFree(Map.of("liaison.port", local.getLocalPort())))
                    .isInstanceOf(StartFailure.class);
        }
    }

    @Test
    void shouldLetFreePortsPass() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThatCode(() -> PortCheck.requireFree(Map.of("liaison.port", port)))
                .doesNotThrowAnyException();
    }
}
