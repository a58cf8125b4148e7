package io.liaison.request.intake.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a resource application (資源申請) says: which resource, how much of it, when, what for, and on which terms.
 *
 * @param kind the kind of resource, which says who owns it
 * @param quantity how much, in {@code unit}; more than nothing
 * @param unit what is counted, such as 萬元, 人日, 台 or 筆
 * @param from first day of use
 * @param until last day of use
 * @param purpose what it is used for (使用目的)
 * @param confidentiality terms on which it is handed over (保密要求)
 */
public record ResourceParticulars(
        @Nullable String kind,
        @Nullable BigDecimal quantity,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String purpose,
        String confidentiality)
        implements Particulars {

    /** Nothing said yet. */
    public static final ResourceParticulars NOTHING = new ResourceParticulars(null, null, "", null, null, "", "");

    public ResourceParticulars {
        quantity = quantity == null ? null : plain(quantity);
    }

    /** 3, 3.0 and 0.3E1 are the same quantity. */
    private static BigDecimal plain(BigDecimal quantity) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public RequestType type() {
        return RequestType.RESOURCE;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        FormValues.put(values, "resource.kind", kind);
        FormValues.put(values, "resource.quantity", quantity == null ? null : quantity.toPlainString());
        FormValues.put(values, "resource.unit", unit);
        FormValues.put(values, "resource.from", from);
        FormValues.put(values, "resource.until", until);
        FormValues.put(values, "resource.purpose", purpose);
        FormValues.put(values, "resource.confidentiality", confidentiality);
        return values;
    }

    @Override
    public Map<String, String> sentences() {
        Map<String, String> sentences = new LinkedHashMap<>();
        sentences.put("resource.purpose", purpose);
        sentences.put("resource.confidentiality", confidentiality);
        return sentences;
    }
}
