package io.liaison.request.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of timelines: the same in every language, and one for every event there is. */
class OverviewTextsTest {

    private static final List<String> IN_NO_TIMELINE = List.of(
            "liaison.archive.guide-published.v1",
            "liaison.directory.calendar-changed.v1",
            "liaison.directory.entry-removed.v1",
            "liaison.directory.person-changed.v1",
            "liaison.file.dropped.v1",
            "liaison.file.stored.v1",
            "liaison.wording.list-changed.v1");

    @ParameterizedTest
    @ValueSource(strings = {"_zh_Hant", "_zh_Hans"})
    void shouldSayTheSameInEveryLanguage(String language) throws IOException {
        Properties english = read("/overview.properties");
        Properties other = read("/overview" + language + ".properties");

        assertThat(other.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(other.getProperty(key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(places(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "planning", "tracking", "archive"})
    void shouldHaveATextForEveryEventOfARequest(String part) throws IOException {
        Path schemas = Path.of("..", part + "-service", "src/main/resources/contracts/schemas");
        try (Stream<Path> files = Files.list(schemas)) {
            List<String> types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("liaison."))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .filter(type -> !IN_NO_TIMELINE.contains(type))
                    .toList();
            assertThat(read("/overview.properties").stringPropertyNames()).containsAll(types);
        }
    }

    private static List<String> places(String text) {
        return java.util.regex.Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .toList();
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(OverviewTextsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
