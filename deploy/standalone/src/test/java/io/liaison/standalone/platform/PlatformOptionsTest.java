package io.liaison.standalone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.standalone.parts.JvmProfile;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.start.StartFailure;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlatformOptionsTest {

    private final Properties properties = new Properties();

    @BeforeEach
    void nameJars() {
        for (Part part : Part.values()) {
            properties.setProperty("liaison.jar." + part.id(), part.id() + ".jar");
        }
    }

    @Test
    void shouldKeepDataAndTellRealTimeByDefault() {
        PlatformOptions options = options();

        assertThat(options.fresh()).isFalse();
        assertThat(options.demo()).isFalse();
        assertThat(options.movableClock()).isTrue();
        assertThat(options.clockStart()).isNull();
    }

    @Test
    void shouldTakeSwitchesFromPropertiesAndArguments() {
        properties.setProperty("fresh", "true");
        properties.setProperty("demo", "false");

        assertThat(options().fresh()).isTrue();
        assertThat(options().demo()).isFalse();
        assertThat(options("--demo").demo()).isTrue();
    }

    @Test
    void shouldBeginTheDemoOnItsFirstDay() {
        assertThat(options("--demo").clockStart()).isEqualTo(Instant.parse("2024-05-06T01:00:00Z"));
    }

    @Test
    void shouldBeginWhenTold() {
        properties.setProperty("liaison.clock.start", "2024-05-07T09:00:00+08:00");

        assertThat(options("--demo").clockStart()).isEqualTo(Instant.parse("2024-05-07T01:00:00Z"));
    }

    @Test
    void shouldRefuseWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> options("--clean"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--clean");
        properties.setProperty("liaison.clock.start", "tomorrow");
        assertThatThrownBy(this::options).isInstanceOf(StartFailure.class).hasMessageContaining("tomorrow");
    }

    @Test
    void shouldSetThePartsAsTold() {
        assertThat(options().jvm()).isEqualTo(JvmProfile.SMALL);
        properties.setProperty("liaison.jvm", "production");
        assertThat(options().jvm()).isEqualTo(JvmProfile.PRODUCTION);
        properties.setProperty("liaison.jvm", "huge");
        assertThatThrownBy(this::options).isInstanceOf(StartFailure.class).hasMessageContaining("huge");
    }

    @Test
    void shouldSayHowToStartWhereNoJarsAreNamed() {
        properties.remove("liaison.jar.gateway");

        assertThatThrownBy(this::options).isInstanceOf(StartFailure.class).hasMessageContaining("mvn -Prun");
    }

    private PlatformOptions options(String... arguments) {
        return PlatformOptions.of(properties, List.of(arguments));
    }
}
