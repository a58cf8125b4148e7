package io.liaison.request.review.domain;

import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.FormValues;
import io.liaison.request.intake.domain.RequestForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a resubmitted version changed (functional.md, section 3), field by field. An ask is held against the one of the
 * same department, so that one taken out does not make all after it look changed.
 */
public final class FormDifference {

    private FormDifference() {}

    public static List<FieldChange> between(
            RequestForm before, List<Attachment> filesBefore, RequestForm after, List<Attachment> filesAfter) {
        Map<String, String> old = fields(before, filesBefore, AskPlaces.beside(before.asks(), after.asks()));
        Map<String, String> current = fields(after, filesAfter, AskPlaces.own(after.asks()));
        Set<String> names = new LinkedHashSet<>(current.keySet());
        names.addAll(old.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), current.get(name)))
                .map(name -> new FieldChange(name, old.get(name), current.get(name)))
                .toList();
    }

    private static Map<String, String> fields(RequestForm form, List<Attachment> files, List<Integer> places) {
        Map<String, String> fields = FormValues.of(form, places);
        if (!files.isEmpty()) {
            fields.put("attachments", files.stream().map(FormDifference::file).collect(Collectors.joining(", ")));
        }
        return fields;
    }

    /** A file by name and the beginning of its digest, so that other content under the same name shows. */
    private static String file(Attachment file) {
        return file.name() + " (" + file.sha256().substring(0, 8) + ")";
    }
}
