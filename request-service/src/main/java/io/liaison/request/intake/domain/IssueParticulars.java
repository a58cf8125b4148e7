package io.liaison.request.intake.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a request to coordinate an issue (問題協調) says: who is at odds, what each of them wants, and over what.
 *
 * @param parties the departments at odds (相關方)
 * @param disputes the points of dispute (爭議點), one each
 */
public record IssueParticulars(List<Party> parties, List<String> disputes) implements Particulars {

    /** Nothing said yet. */
    public static final IssueParticulars NOTHING = new IssueParticulars(List.of(), List.of());

    /**
     * A department at odds.
     *
     * @param department its code; empty in a draft that does not say yet
     * @param statement what it wants (訴求), as far as the initiator knows
     */
    public record Party(String department, String statement) {}

    public IssueParticulars {
        parties = List.copyOf(parties);
        disputes = List.copyOf(disputes);
    }

    /** The departments at odds, each once. */
    public List<String> departments() {
        return parties.stream()
                .map(Party::department)
                .filter(department -> !department.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public RequestType type() {
        return RequestType.ISSUE;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < parties.size(); index++) {
            FormValues.put(
                    values, party(index, "department"), parties.get(index).department());
            FormValues.put(values, party(index, "statement"), parties.get(index).statement());
        }
        for (int index = 0; index < disputes.size(); index++) {
            FormValues.put(values, dispute(index), disputes.get(index));
        }
        return values;
    }

    @Override
    public Map<String, String> sentences() {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (int index = 0; index < parties.size(); index++) {
            sentences.put(party(index, "statement"), parties.get(index).statement());
        }
        for (int index = 0; index < disputes.size(); index++) {
            sentences.put(dispute(index), disputes.get(index));
        }
        return sentences;
    }

    /** Path of a field of a party. */
    public static String party(int index, String field) {
        return "issue.parties[" + index + "]." + field;
    }

    /** Path of a point of dispute. */
    public static String dispute(int index) {
        return "issue.disputes[" + index + "]";
    }
}
