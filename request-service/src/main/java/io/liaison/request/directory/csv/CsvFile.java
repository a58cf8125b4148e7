package io.liaison.request.directory.csv;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.ImportFile;
import io.liaison.request.directory.domain.ImportFile.Kind;

/** Reads a file of people or departments. */
public final class CsvFile {

    /** More entries than this no organisation has that works with one file. */
    public static final int MOST_ROWS = 50_000;

    private CsvFile() {}

    /**
     * Reads the file.
     *
     * @throws RuleViolation of kind INVALID when it is no such file
     */
    public static ImportFile read(Kind kind, byte[] content) {
        CsvTable table = CsvTable.read(kind.fileName(), content, MOST_ROWS);
        return new ImportFile(kind, table.columns(), table.rows());
    }
}
