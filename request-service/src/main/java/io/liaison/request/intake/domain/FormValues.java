package io.liaison.request.intake.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a form says, field by field: every value as text, by the path of its field as findings, differences and problems
 * name it. What is empty is not there, so that a field that is added to the form later changes nothing of older forms.
 */
public final class FormValues {

    private FormValues() {}

    public static Map<String, String> of(RequestForm form) {
        return of(form, IntStream.range(0, form.asks().size()).boxed().toList());
    }

    /**
     * The values of a form that is shown beside another.
     *
     * @param places the place each ask is shown at
     */
    public static Map<String, String> of(RequestForm form, List<Integer> places) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "type", form.type());
        put(values, "title", form.title());
        put(values, "background", form.background());
        put(values, "goal", form.goal());
        put(values, "contact", form.contact());
        put(values, "departments", String.join(", ", form.departments()));
        put(values, "otherParties", form.otherParties());
        for (int index = 0; index < form.asks().size(); index++) {
            putAsk(values, "asks[" + places.get(index) + "].", form.asks().get(index));
        }
        put(values, "wishedCompletion", form.wishedCompletion());
        put(values, "completionNote", form.completionNote());
        put(values, "priority", form.priority());
        if (form.particulars() != null) {
            values.putAll(form.particulars().values());
        }
        return values;
    }

    private static void putAsk(Map<String, String> values, String place, Ask ask) {
        put(values, place + "department", ask.department());
        put(values, place + "what", ask.what());
        put(values, place + "measure", ask.measure());
        put(values, place + "by", ask.by());
    }

    static void put(Map<String, String> values, String field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(field, value.toString());
        }
    }
}
