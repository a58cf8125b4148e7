package io.liaison.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.standalone.people.DemoPerson.Role;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void shouldKnowWhatEachPersonIs() {
        assertThat(person("zhang").role()).isEqualTo(Role.HEAD);
        assertThat(person("wang").role()).isEqualTo(Role.LIAISON);
        assertThat(person("li").role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(person("wang").department().in(Locale.forLanguageTag("zh-Hant")))
                .isEqualTo("市場部");
    }

    @Test
    void shouldHaveAHeadAndALiaisonInEachDepartment() {
        assertThat(DemoDirectory.load().people())
                .hasSize(22)
                .extracting(DemoPerson::role)
                .doesNotContain(Role.MEMBER);
    }

    @Test
    void shouldWriteTheFilesForTheImport() {
        assertThat(DemoDirectory.writeTo(directory.resolve("seed")))
                .isDirectoryContaining("glob:**/departments.csv")
                .isDirectoryContaining("glob:**/people.csv")
                .isDirectoryContaining("glob:**/calendar.csv");
    }

    private static DemoPerson person(String id) {
        return DemoDirectory.load().people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
