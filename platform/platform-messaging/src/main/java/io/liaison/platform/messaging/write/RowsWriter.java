package io.liaison.platform.messaging.write;

import java.util.List;
import java.util.Map;

/**
 * How rows of one kind are written: by one statement, however many they are.
 *
 * @param <R> one row
 */
public interface RowsWriter<R> {

    /**
     * An {@code insert}, {@code update} or {@code delete} that may stand in a {@code with} clause. No other writer of the
     * service uses the names of its parameters, or writes to its table.
     */
    String sql();

    /** What is bound to the parameters for these rows, in the order in which they were added; never empty. */
    Map<String, Object> binds(List<R> rows);
}
