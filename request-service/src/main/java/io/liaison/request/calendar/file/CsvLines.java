package io.liaison.request.calendar.file;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.calendar.domain.ImportedLine;
import io.liaison.request.directory.csv.CsvTable;
import io.liaison.request.directory.domain.ImportFile.Row;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of a CSV file of the calendar. */
final class CsvLines {

    private static final Set<String> DEMANDED = Set.of("kind", "value");
    private static final String NAME = "name";
    private static final int MOST_FAULTS = 50;

    private CsvLines() {}

    static List<ImportedLine> read(String file, byte[] content) {
        CsvTable table = CsvTable.read(file, content, CalendarFile.MOST_LINES);
        requireColumns(file, table.columns());
        return table.rows().stream().map(CsvLines::line).toList();
    }

    private static ImportedLine line(Row row) {
        return new ImportedLine(
                row.line(),
                row.cells().getOrDefault("kind", "").toLowerCase(Locale.ROOT),
                row.cells().getOrDefault("value", ""),
                row.cells().getOrDefault(NAME, ""));
    }

    private static void requireColumns(String file, Set<String> columns) {
        Stream<FieldViolation> missing = DEMANDED.stream()
                .filter(column -> !columns.contains(column))
                .map(column -> FieldViolation.of(file, "import.column.missing", column));
        Stream<FieldViolation> unknown = columns.stream()
                .filter(column -> !DEMANDED.contains(column) && !column.equals(NAME))
                .map(column -> FieldViolation.of(file, "import.column.unknown", column));
        List<FieldViolation> faults =
                Stream.concat(missing, unknown).limit(MOST_FAULTS).toList();
        if (!faults.isEmpty()) {
            throw RuleViolation.invalid("import-unreadable", faults);
        }
    }
}
