package io.liaison.request.intake.domain.clarity;

import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.IssueParticulars.Party;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a request to coordinate an issue must say: between whom, over what, and what each of them wants. */
final class IssueRules {

    static final List<ClarityRule> ALL = List.of(
            IssueRules::disputes,
            IssueRules::partyDepartments,
            IssueRules::fewParties,
            IssueRules::partiesNotInvolved,
            IssueRules::partiesTwice,
            IssueRules::statements);

    private static final int FEWEST_PARTIES = 2;

    /** A party and its place in the form. */
    private record PlacedParty(int index, Party party) {

        private String field(String name) {
            return IssueParticulars.party(index, name);
        }

        private String department() {
            return party.department();
        }
    }

    private IssueRules() {}

    static Stream<Finding> disputes(Inspection inspection) {
        RequestForm form = inspection.form();
        return form.type() == RequestType.ISSUE && issue(form).disputes().isEmpty()
                ? Stream.of(Finding.blocking("required", "issue.disputes"))
                : Stream.empty();
    }

    static Stream<Finding> partyDepartments(Inspection inspection) {
        return parties(inspection)
                .filter(placed -> placed.department().isEmpty())
                .map(placed -> Finding.blocking("required", placed.field("department")));
    }

    /** An issue is between at least two. */
    static Stream<Finding> fewParties(Inspection inspection) {
        RequestForm form = inspection.form();
        return form.type() == RequestType.ISSUE && issue(form).parties().size() < FEWEST_PARTIES
                ? Stream.of(Finding.blocking("issue-too-few-parties", "issue.parties"))
                : Stream.empty();
    }

    /** The request reaches those involved, and the one that raises it. */
    static Stream<Finding> partiesNotInvolved(Inspection inspection) {
        List<String> involved = inspection.form().departments();
        return parties(inspection)
                .filter(placed -> !placed.department().isEmpty())
                .filter(placed -> !placed.department().equals(inspection.raisingDepartment()))
                .filter(placed -> !involved.contains(placed.department()))
                .map(placed -> Finding.blocking("party-not-involved", placed.field("department"), placed.department()));
    }

    static Stream<Finding> partiesTwice(Inspection inspection) {
        List<String> named = parties(inspection).map(PlacedParty::department).toList();
        return parties(inspection)
                .filter(placed -> !placed.department().isEmpty())
                .filter(placed -> named.indexOf(placed.department()) < placed.index())
                .map(placed -> Finding.blocking("party-twice", placed.field("department"), placed.department()));
    }

    /** What a party wants may not be known to the initiator, who then says so by acknowledging it. */
    static Stream<Finding> statements(Inspection inspection) {
        return parties(inspection)
                .filter(placed -> placed.party().statement().isEmpty())
                .map(placed ->
                        Finding.unclear("party-without-statement", placed.field("statement"), placed.department()));
    }

    private static Stream<PlacedParty> parties(Inspection inspection) {
        List<Party> parties = issue(inspection.form()).parties();
        return IntStream.range(0, parties.size()).mapToObj(index -> new PlacedParty(index, parties.get(index)));
    }

    private static IssueParticulars issue(RequestForm form) {
        return form.particulars(IssueParticulars.class).orElse(IssueParticulars.NOTHING);
    }
}
