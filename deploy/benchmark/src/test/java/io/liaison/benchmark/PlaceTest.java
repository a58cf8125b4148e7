package io.liaison.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void shouldGiveTheCursorThatTheServiceReads() {
        UUID id = UUID.fromString("00000000-0000-4000-8000-000000000001");
        OpenRequests.Place place = new OpenRequests.Place(1, Instant.parse("2026-11-26T04:00:00.25Z"), id);

        String keys = new String(Base64.getUrlDecoder().decode(place.cursor()), StandardCharsets.UTF_8);

        assertThat(keys.split("\u001f", -1)).containsExactly("1", "2026-11-26T04:00:00.250Z", id.toString());
    }
}
