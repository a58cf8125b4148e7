package io.liaison.planning.plan.domain;

/**
 * Vague wording in a plan. It doesn't stop a submission but must be acknowledged.
 *
 * @param rule the kind of vagueness, such as {@code vague-time}; {@code field.finding.<rule>} says why it matters
 * @param field path of the field
 * @param range the characters meant
 * @param word the words found there
 */
public record Finding(String rule, String field, Range range, String word) {

    /** Characters from {@code start} up to but not including {@code end}, counted in UTF-16 units as browsers do. */
    public record Range(int start, int end) {}

    /** That the submitter saw the finding and submits all the same. */
    public record Acknowledgement(String rule, String field) {}

    public Acknowledgement acknowledgement() {
        return new Acknowledgement(rule, field);
    }

    public String code() {
        return "finding." + rule;
    }
}
