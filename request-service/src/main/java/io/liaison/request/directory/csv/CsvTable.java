package io.liaison.request.directory.csv;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
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

/**
 * A table as a file holds it: UTF-8, with or without a byte order mark, commas, a header line.
 *
 * @param columns names in the header
 */
public record CsvTable(Set<String> columns, List<Row> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final ObjectReader CELLS =
            CsvMapper.builder().enable(CsvReadFeature.TRIM_SPACES).build().readerFor(String[].class);

    /**
     * Reads the file.
     *
     * @param file what it is called where it is at fault
     * @param mostRows more rows than this it may not have
     * @throws RuleViolation of kind INVALID when it is no such file
     */
    public static CsvTable read(String file, byte[] content, int mostRows) {
        List<CsvRecords.Piece> pieces = CsvRecords.of(text(file, content));
        if (pieces.isEmpty()) {
            throw unreadable(file, "import.file.empty");
        }
        if (pieces.size() > mostRows) {
            throw unreadable(file, "import.file.too-long", mostRows);
        }
        List<String> header = List.of(cells(file, pieces.get(0)));
        Set<String> columns = new LinkedHashSet<>(header);
        if (columns.size() < header.size()) {
            throw unreadable(file, "import.column.twice");
        }
        return new CsvTable(
                columns,
                pieces.stream().skip(1).map(piece -> row(file, piece, header)).toList());
    }

    /** The text of a file, without its byte order mark. */
    public static String text(String file, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(file, "import.file.not-utf8");
        }
    }

    /** What refuses a file that can't be read. */
    public static RuleViolation unreadable(String file, String code, Object... arguments) {
        return RuleViolation.invalid("import-unreadable", List.of(FieldViolation.of(file, code, arguments)));
    }

    private static Row row(String file, CsvRecords.Piece piece, List<String> header) {
        String[] cells = cells(file, piece);
        if (cells.length > header.size()) {
            throw unreadable(file, "import.line.too-many-cells", piece.line());
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int index = 0; index < cells.length; index++) {
            byColumn.put(header.get(index), cells[index]);
        }
        return new Row(piece.line(), byColumn);
    }

    private static String[] cells(String file, CsvRecords.Piece piece) {
        try {
            String[] cells = CELLS.readValue(piece.text());
            for (int index = 0; index < cells.length; index++) {
                cells[index] = cells[index] == null ? "" : cells[index].strip();
            }
            return cells;
        } catch (JacksonException malformed) {
            throw unreadable(file, "import.line.malformed", piece.line());
        }
    }
}
