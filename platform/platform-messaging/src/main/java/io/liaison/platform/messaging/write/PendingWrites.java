package io.liaison.platform.messaging.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a transaction has still to write. Used by one transaction, so by one thread at a time. */
final class PendingWrites {

    private final Map<RowsWriter<?>, List<Object>> rows = new LinkedHashMap<>();

    /** One statement and the values of its parameters. */
    record Writing(String sql, Map<String, Object> binds) {}

    <R> void add(RowsWriter<R> writer, List<R> added) {
        rows.computeIfAbsent(writer, first -> new ArrayList<>()).addAll(added);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Takes all of it. */
    Writing drain() {
        List<String> statements = new ArrayList<>();
        Map<String, Object> binds = new LinkedHashMap<>();
        rows.forEach((writer, added) -> {
            statements.add(writer.sql().strip());
            bind(writer, added, binds);
        });
        rows.clear();
        return new Writing(together(statements), binds);
    }

    @SuppressWarnings("unchecked") // rows are kept by the writer they were given with
    private static <R> void bind(RowsWriter<R> writer, List<Object> added, Map<String, Object> binds) {
        writer.binds((List<R>) added).forEach((name, value) -> {
            if (binds.put(name, value) != null) {
                throw new IllegalStateException("two writers use the parameter " + name);
            }
        });
    }

    private static String together(List<String> statements) {
        return statements.size() == 1
                ? statements.get(0)
                : IntStream.range(0, statements.size())
                        .mapToObj(index -> "write%d as (%n%s)".formatted(index, statements.get(index)))
                        .collect(Collectors.joining(",\n", "with ", "\nselect 1"));
    }
}
