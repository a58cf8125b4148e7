package io.liaison.request.directory.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.ImportFile;
import io.liaison.request.directory.domain.ImportFile.Kind;
import io.liaison.request.directory.domain.ImportFile.Row;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void shouldReadWithAndWithoutAByteOrderMark(String mark) {
        ImportFile file = read(mark + "id,name\r\nwang, 王專員 \r\n");

        assertThat(file.columns()).containsExactlyInAnyOrder("id", "name");
        assertThat(file.rows()).containsExactly(new Row(2, Map.of("id", "wang", "name", "王專員")));
    }

    @Test
    void shouldCountLinesAcrossEmptyOnesAndQuotedLineEnds() {
        ImportFile file = read("id,name\n\na,\"甲\n\"\"乙\"\"\"\n\nb,丙,\n".replace("丙,", "丙"));

        assertThat(file.rows().stream().map(Row::line)).containsExactly(3, 6);
        assertThat(file.rows().get(0).cells()).containsEntry("name", "甲\n\"乙\"");
    }

    @Test
    void shouldSayWhatIsNoSuchFile() {
        assertRefused("", "import.file.empty");
        assertRefused("id,id\n", "import.column.twice");
        assertRefused("id\na,b\n", "import.line.too-many-cells");
        assertRefused("id\n\"a\n", "import.line.malformed");
        assertThatThrownBy(() -> CsvFile.read(Kind.PEOPLE, "id\n王\n".getBytes(Charset.forName("Big5"))))
                .hasMessageContaining("import.file.not-utf8");
    }

    private static void assertRefused(String text, String code) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(RuleViolation.class).hasMessageContaining(code);
    }

    private static ImportFile read(String text) {
        return CsvFile.read(Kind.PEOPLE, text.getBytes(StandardCharsets.UTF_8));
    }
}
