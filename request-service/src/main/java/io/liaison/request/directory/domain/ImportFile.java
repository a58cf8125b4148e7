package io.liaison.request.directory.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of entries as it was read, before anything is made of it.
 *
 * @param kind what it holds
 * @param columns names in its header
 */
public record ImportFile(Kind kind, Set<String> columns, List<Row> rows) {

    /** What files there are, with the columns each must and may have. */
    @SuppressWarnings("ImmutableEnumChecker") // the sets are copies
    public enum Kind {
        DEPARTMENTS(
                "departments.csv",
                Set.of("code", "name_zh_hant", "name_zh_hans", "name_en", "head", "liaison"),
                Set.of("parent", "neutral", "resource_kinds")),
        PEOPLE(
                "people.csv",
                Set.of("id", "name", "department"),
                Set.of("extension", "email", "locale", "zone", "administrator", "active"));

        private final String fileName;
        private final Set<String> demanded;
        private final Set<String> optional;

        Kind(String fileName, Set<String> demanded, Set<String> optional) {
            this.fileName = fileName;
            this.demanded = Set.copyOf(demanded);
            this.optional = Set.copyOf(optional);
        }

        public String fileName() {
            return fileName;
        }

        public Set<String> demanded() {
            return demanded;
        }

        boolean knows(String column) {
            return demanded.contains(column) || optional.contains(column);
        }
    }

    /**
     * A line below the header.
     *
     * @param line number of the line in the file, from 1
     * @param cells values by column, without blanks around them
     */
    public record Row(int line, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    public ImportFile {
        columns = Set.copyOf(columns);
        rows = List.copyOf(rows);
    }

    boolean has(String column) {
        return columns.contains(column);
    }
}
