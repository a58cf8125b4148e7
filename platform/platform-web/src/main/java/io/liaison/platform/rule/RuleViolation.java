package io.liaison.platform.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A command that a rule of the product refuses. The one exception that domain and application code throw for it; the
 * web layer turns it into a problem document (RFC 9457) in the caller's language.
 */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a command is refused; decides the status and the stable {@code type} of the problem document. */
    public enum Kind {
        /** A value is missing or wrong: 422 with the fields. */
        INVALID,
        /** The person may see the thing but is not the one to act: 403. */
        FORBIDDEN,
        /** There is no such thing, or the person may not know of it: 404. */
        NOT_FOUND,
        /** The thing is not in a state that allows the act: 409. */
        WRONG_STATE,
        /** Another fact stands against it (a duplicate, an answer already given): 409. */
        CONFLICT,
        /** The document was changed by somebody else since it was read: 412. */
        STALE
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<FieldViolation> fields;
    private final transient Map<String, Object> members;

    private RuleViolation(Kind kind, String code, List<Object> arguments, List<FieldViolation> fields) {
        this(kind, code, arguments, fields, Map.of());
    }

    private RuleViolation(
            Kind kind, String code, List<Object> arguments, List<FieldViolation> fields, Map<String, Object> members) {
        super(kind + " " + code + (fields.isEmpty() ? "" : " " + fields));
        this.kind = kind;
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
        this.members = Map.copyOf(members);
    }

    public static RuleViolation invalid(String code, List<FieldViolation> fields) {
        return new RuleViolation(Kind.INVALID, code, List.of(), fields);
    }

    public static RuleViolation invalid(FieldViolation... fields) {
        return invalid("validation", List.of(fields));
    }

    public static RuleViolation forbidden(String code, Object... arguments) {
        return new RuleViolation(Kind.FORBIDDEN, code, List.of(arguments), List.of());
    }

    public static RuleViolation notFound(String code, Object... arguments) {
        return new RuleViolation(Kind.NOT_FOUND, code, List.of(arguments), List.of());
    }

    public static RuleViolation wrongState(String code, Object... arguments) {
        return new RuleViolation(Kind.WRONG_STATE, code, List.of(arguments), List.of());
    }

    public static RuleViolation conflict(String code, Object... arguments) {
        return new RuleViolation(Kind.CONFLICT, code, List.of(arguments), List.of());
    }

    public static RuleViolation stale() {
        return new RuleViolation(Kind.STALE, "version-stale", List.of(), List.of());
    }

    /**
     * The same, with a member of its own in the problem document (RFC 9457, section 3.2), such as the duties that stand
     * against a removal.
     *
     * @param value a record or a list of records
     */
    public RuleViolation with(String member, Object value) {
        Map<String, Object> extended = new HashMap<>(members);
        extended.put(member, value);
        return new RuleViolation(kind, code, arguments, fields, extended);
    }

    public Kind kind() {
        return kind;
    }

    /** Key of the message in the bundles {@code messages*.properties}: {@code problem.<code>}. */
    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldViolation> fields() {
        return fields;
    }

    /** What the problem document says besides; empty but for violations made by {@link #with}. */
    public Map<String, Object> members() {
        return members;
    }
}
