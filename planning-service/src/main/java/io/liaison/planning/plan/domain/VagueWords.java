package io.liaison.planning.plan.domain;

import io.liaison.platform.wording.Lexicon;
import io.liaison.platform.wording.Lexicon.Hit;
import io.liaison.platform.wording.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of vague wording (盡快, 支持一下, ASAP …) stands in a plan. Words that are only hinted at ask for nothing, so a plan
 * has no findings of them.
 *
 * @param lexicon the wording that counts
 */
public record VagueWords(Lexicon lexicon) {

    private record FreeText(String field, String text) {}

    /** What of a draft is worded vaguely, in the order of its fields. */
    public List<Finding> findings(PlanDraft draft) {
        return texts(draft).flatMap(this::findings).toList();
    }

    private Stream<Finding> findings(FreeText free) {
        return lexicon.in(free.text()).stream()
                .filter(hit -> hit.word().severity() == Severity.UNCLEAR)
                .map(hit -> finding(free.field(), hit));
    }

    private static Finding finding(String field, Hit hit) {
        Finding.Range range = new Finding.Range(hit.range().start(), hit.range().end());
        return new Finding(hit.word().vagueness().rule(), field, range, hit.text());
    }

    private static Stream<FreeText> texts(PlanDraft draft) {
        Stream<FreeText> tasks = IntStream.range(0, draft.tasks().size())
                .boxed()
                .flatMap(index -> texts("tasks[" + index + "].", draft.tasks().get(index)));
        Stream<FreeText> contingencies = IntStream.range(
                        0, draft.contingencies().size())
                .boxed()
                .flatMap(index -> Stream.of(
                        new FreeText(
                                "contingencies[" + index + "].trigger",
                                draft.contingencies().get(index).trigger()),
                        new FreeText(
                                "contingencies[" + index + "].measure",
                                draft.contingencies().get(index).measure())));
        Stream<FreeText> releases = IntStream.range(
                        0, draft.releasedDepartments().size())
                .mapToObj(index -> new FreeText(
                        "releasedDepartments[" + index + "].reason",
                        draft.releasedDepartments().get(index).reason()));
        String lateReason = draft.lateReason() == null ? "" : draft.lateReason();
        return Stream.of(tasks, contingencies, releases, Stream.of(new FreeText("lateReason", lateReason)))
                .flatMap(texts -> texts);
    }

    private static Stream<FreeText> texts(String path, DraftTask task) {
        String title = task.title() == null ? "" : task.title();
        Stream<FreeText> standards = IntStream.range(0, task.deliveryStandard().size())
                .mapToObj(index -> new FreeText(
                        path + "deliveryStandard[" + index + "]",
                        task.deliveryStandard().get(index)));
        return Stream.concat(Stream.of(new FreeText(path + "title", title)), standards);
    }
}
