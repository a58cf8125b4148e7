package io.liaison.request.intake.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who takes part in a request (functional.md, section 9). */
public final class Participants {

    private Participants() {}

    /** Those the request is between: the raising department and the departments involved, each once. */
    public static List<String> parties(Request request) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(request.origin().raisingDepartment());
        codes.addAll(request.form().departments());
        return List.copyOf(codes);
    }

    /** Those an issue is between: the parties the form names; everybody the request is between, while it names none. */
    public static List<String> atOdds(Request request) {
        return request.form()
                .particulars(IssueParticulars.class)
                .map(IssueParticulars::departments)
                .filter(named -> !named.isEmpty())
                .orElseGet(() -> parties(request));
    }

    /** The raising department, the departments involved and the lead, each once. */
    public static List<String> departments(Request request) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(request.origin().raisingDepartment());
        codes.addAll(request.form().departments());
        request.rounds().forEach(round -> codes.add(round.leadDepartment()));
        return List.copyOf(codes);
    }
}
