package io.liaison.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.EventSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service promises in writing agrees with what its code says. */
class ContractTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ANNOUNCED = Pattern.compile("Announcement\\.of\\(\\s*[\\w.()]+,\\s*\"([a-z-]+)\"");
    private static final Pattern PROBLEM =
            Pattern.compile("(?:wrongState|notFound|conflict|forbidden|invalid)\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern ROLE = Pattern.compile("\"(only-[a-z-]+)\"");
    private static final Pattern FIELD = Pattern.compile(
            "(?:FieldViolation\\.of\\([^;]*?,|violation\\([^;]*?,)\\s*\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z-]+)+)\"");

    @Test
    void shouldHaveASchemaForEachEventItAnnounces() throws IOException {
        Set<String> announced = found(ANNOUNCED).stream()
                .map(type -> "liaison.planning." + type + ".v1")
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(EventSchemas.ofThisModule().eventTypes())).isEqualTo(announced);
        EventSchemas.ofThisModule().assertCompatibleWithReleased();
    }

    @Test
    void shouldDescribeEachEventInAsyncApi() throws IOException {
        String description = Files.readString(Path.of("src/main/resources/contracts/asyncapi.yaml"));

        assertThat(EventSchemas.ofThisModule().eventTypes())
                .allSatisfy(type -> assertThat(description).contains("schemas/" + type + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_zh_Hant", "messages_zh_Hans"})
    void shouldHaveATextForEachRefusal(String bundle) throws IOException {
        Set<String> texts = texts(bundle).stringPropertyNames();

        Set<String> platforms = Set.of("validation", "cursor.unreadable");
        assertThat(texts)
                .containsAll(Stream.concat(found(PROBLEM).stream(), found(ROLE).stream())
                        .filter(code -> !platforms.contains(code))
                        .map(code -> "problem." + code)
                        .toList());
        assertThat(texts)
                .containsAll(found(FIELD).stream()
                        .filter(code -> !platforms.contains(code))
                        .map(code -> "field." + code)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_zh_Hant", "messages_zh_Hans"})
    void shouldHaveTheSameTextsInEachLanguage(String bundle) throws IOException {
        assertThat(texts(bundle).stringPropertyNames())
                .isEqualTo(texts("messages").stringPropertyNames());
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ContractTest::read)
                    .flatMap(source -> pattern.matcher(source).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String bundle) throws IOException {
        try (InputStream content =
                Objects.requireNonNull(ContractTest.class.getResourceAsStream("/" + bundle + ".properties"))) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(content, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
