package io.liaison.request.intake.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request to mend a process (流程優化) says: what is under consultation, whose it is, and until when opinions are
 * wished.
 *
 * @param document what is under consultation: title and, where it has one, edition; its text is an attachment
 * @param owner code of the department that owns the process; empty where it is the one that raises the request
 * @param opinionsUntil last day on which opinions (意見) are wished
 */
public record ProcessParticulars(
        String document, String owner, @Nullable LocalDate opinionsUntil) implements Particulars {

    /** Nothing said yet. */
    public static final ProcessParticulars NOTHING = new ProcessParticulars("", "", null);

    @Override
    public RequestType type() {
        return RequestType.PROCESS;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        FormValues.put(values, "process.document", document);
        FormValues.put(values, "process.owner", owner);
        FormValues.put(values, "process.opinionsUntil", opinionsUntil);
        return values;
    }

    /** A title is a name, no sentence. */
    @Override
    public Map<String, String> sentences() {
        return Map.of();
    }
}
