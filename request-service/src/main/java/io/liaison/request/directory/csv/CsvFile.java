package io.liaison.request.directory.csv;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.ImportFile;
import io.liaison.request.directory.domain.ImportFile.Kind;
import io.liaison.request.directory.domain.ImportFile.Row;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads a file of people or departments: UTF-8, with or without a byte order mark, commas, a header line. */
public final class CsvFile {

    /** More entries than this no organisation has that works with one file. */
    public static final int MOST_ROWS = 50_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final ObjectReader CELLS =
            CsvMapper.builder().enable(CsvReadFeature.TRIM_SPACES).build().readerFor(String[].class);

    private CsvFile() {}

    /**
     * Reads the file.
     *
     * @throws RuleViolation of kind INVALID when it is no such file
     */
    public static ImportFile read(Kind kind, byte[] content) {
        List<CsvRecords.Piece> pieces = CsvRecords.of(text(kind, content));
        if (pieces.isEmpty()) {
            throw unreadable(kind, "import.file.empty");
        }
        if (pieces.size() > MOST_ROWS) {
            throw unreadable(kind, "import.file.too-long", MOST_ROWS);
        }
        List<String> header = List.of(cells(kind, pieces.get(0)));
        Set<String> columns = new LinkedHashSet<>(header);
        if (columns.size() < header.size()) {
            throw unreadable(kind, "import.column.twice");
        }
        List<Row> rows =
                pieces.stream().skip(1).map(piece -> row(kind, piece, header)).toList();
        return new ImportFile(kind, columns, rows);
    }

    private static Row row(Kind kind, CsvRecords.Piece piece, List<String> header) {
        String[] cells = cells(kind, piece);
        if (cells.length > header.size()) {
            throw unreadable(kind, "import.line.too-many-cells", piece.line());
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int index = 0; index < cells.length; index++) {
            byColumn.put(header.get(index), cells[index]);
        }
        return new Row(piece.line(), byColumn);
    }

    private static String[] cells(Kind kind, CsvRecords.Piece piece) {
        try {
            String[] cells = CELLS.readValue(piece.text());
            for (int index = 0; index < cells.length; index++) {
                cells[index] = cells[index] == null ? "" : cells[index].strip();
            }
            return cells;
        } catch (JacksonException malformed) {
            throw unreadable(kind, "import.line.malformed", piece.line());
        }
    }

    private static String text(Kind kind, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(kind, "import.file.not-utf8");
        }
    }

    private static RuleViolation unreadable(Kind kind, String code, Object... arguments) {
        return RuleViolation.invalid("import-unreadable", List.of(FieldViolation.of(kind.fileName(), code, arguments)));
    }
}
