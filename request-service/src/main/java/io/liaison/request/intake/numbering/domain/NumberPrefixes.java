package io.liaison.request.intake.numbering.domain;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.RequestType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which prefix the numbers of each type of request begin with (functional.md, section 2). A prefix stays with the type it
 * was first given to, also after another took its place: old numbers keep their meaning, and no series holds numbers of
 * two types.
 *
 * @param revision counts the changes, for {@code ETag} and {@code If-Match}
 * @param current the prefix of new numbers; every type has one
 * @param owners the type of every prefix that was ever given
 */
public record NumberPrefixes(long revision, Map<RequestType, String> current, Map<String, RequestType> owners) {

    /** How a prefix is written: 2 to 8 capital Latin letters. */
    public static final String FORM = "[A-Z]{2,8}";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    public NumberPrefixes {
        current = Collections.unmodifiableMap(new TreeMap<>(current));
        owners = Collections.unmodifiableMap(new TreeMap<>(owners));
    }

    /** The prefixes of a type that others took the place of, by the alphabet. */
    public List<String> earlier(RequestType type) {
        return owners.entrySet().stream()
                .filter(owned -> owned.getValue() == type)
                .map(Map.Entry::getKey)
                .filter(prefix -> !prefix.equals(current.get(type)))
                .toList();
    }

    /**
     * Gives new numbers other prefixes. Where they are what is wanted already, nothing changes.
     *
     * @throws RuleViolation of kind INVALID, with a fault per type, when a type has no prefix, a malformed one, or one of
     *     another type
     */
    public NumberPrefixes become(Map<RequestType, String> wanted) {
        if (wanted.equals(current)) {
            return this;
        }
        List<FieldViolation> faults = new ArrayList<>();
        for (RequestType type : RequestType.values()) {
            fault(type, wanted).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw RuleViolation.invalid("validation", faults);
        }
        Map<String, RequestType> known = new HashMap<>(owners);
        wanted.forEach((type, prefix) -> known.put(prefix, type));
        return new NumberPrefixes(revision + 1, wanted, known);
    }

    private Optional<FieldViolation> fault(RequestType type, Map<RequestType, String> wanted) {
        String field = "prefixes." + type;
        String prefix = wanted.get(type);
        if (prefix == null) {
            return Optional.of(FieldViolation.of(field, "numbering.prefix.missing"));
        }
        if (!WRITTEN.matcher(prefix).matches()) {
            return Optional.of(FieldViolation.of(field, "numbering.prefix.malformed"));
        }
        RequestType owner = owners.get(prefix);
        if (owner != null && owner != type) {
            return Optional.of(FieldViolation.of(field, "numbering.prefix.of-another-type", prefix, owner));
        }
        return firstWith(prefix, wanted) == type
                ? Optional.empty()
                : Optional.of(FieldViolation.of(field, "numbering.prefix.twice", prefix));
    }

    private static @Nullable RequestType firstWith(String prefix, Map<RequestType, String> wanted) {
        return Arrays.stream(RequestType.values())
                .filter(type -> prefix.equals(wanted.get(type)))
                .findFirst()
                .orElse(null);
    }
}
