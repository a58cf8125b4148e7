package io.liaison.archive.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.EventSchemas;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChapterTest {

    @Test
    void shouldHaveOneChapterForEveryEventOfARequest() {
        List<String> types = Stream.of("request-service", "planning-service", "tracking-service", "archive-service")
                .flatMap(module -> EventSchemas.ofModule(module).eventTypes().stream())
                .filter(type -> type.startsWith("liaison."))
                .filter(type -> !type.startsWith("liaison.directory.")
                        && !type.startsWith("liaison.wording.")
                        && !type.startsWith("liaison.file.")
                        && !type.equals("liaison.archive.dossier-sealed.v1")
                        && !type.equals("liaison.archive.guide-published.v1"))
                .toList();

        assertThat(types)
                .hasSizeGreaterThan(40)
                .allSatisfy(type -> assertThat(Stream.of(Chapter.values())
                                .filter(chapter -> chapter.prefixes().stream().anyMatch(type::startsWith)))
                        .hasSize(1));
        assertThat(Chapter.of("liaison.tracking.request-completed.v1")).contains(Chapter.ACCEPTANCE);
        assertThat(Chapter.of("liaison.notification.delivered.v1")).isEmpty();
    }
}
