package io.liaison.standalone.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.standalone.start.StartFailure;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    private final Properties properties = new Properties();

    @Test
    void shouldUseTheUsualPorts() {
        Ports ports = Ports.of(properties);

        assertThat(ports.of(Part.GATEWAY)).isEqualTo(8080);
        assertThat(ports.management(Part.ARCHIVE)).isEqualTo(9085);
        assertThat(ports.identity()).isEqualTo(9000);
    }

    @Test
    void shouldUseTheOneGivenByItsProperty() {
        properties.setProperty("liaison.port", "18080");
        properties.setProperty("liaison.port.request-service.management", "19081");

        Ports ports = Ports.of(properties);

        assertThat(ports.of(Part.GATEWAY)).isEqualTo(18080);
        assertThat(ports.management(Part.REQUEST)).isEqualTo(19081);
    }

    @Test
    void shouldTakeAnEmptyPropertyForNone() {
        properties.setProperty("liaison.port", "");

        assertThat(Ports.of(properties).of(Part.GATEWAY)).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "eighty", "-1"})
    void shouldRefuseWhatIsNoPort(String text) {
        properties.setProperty("liaison.port", text);

        assertThatThrownBy(() -> Ports.of(properties))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("-Dliaison.port=" + text);
    }

    @Test
    void shouldFindFreePortsThatDiffer() {
        assertThat(Ports.free().byProperty().values()).doesNotHaveDuplicates().hasSize(15);
    }
}
