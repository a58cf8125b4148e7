package io.liaison.request.intake.domain.clarity;

import io.liaison.platform.wording.Lexicon;
import io.liaison.platform.wording.Lexicon.Hit;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.TextRange;
import io.liaison.request.intake.domain.clarity.Inspection.FreeText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No vague wording (盡快, 支持一下, ASAP …), and an ask that says more than that (避免模糊表述). */
final class WordingRules {

    private static final String DATE = "{date}";

    /** Words that say nothing of what is asked. */
    private static final Pattern FILLERS = Pattern.compile(
            "[請请麻煩烦謝谢您你我們们貴贵部幫帮忙能可以大家再多下的了吧呢]|\\b(?:please|kindly|thanks|thank|you|us|we|me|can|could|would|the"
                    + "|this|it|team|dear|all|and|to|with|for|on|do|give)\\b|[^\\p{L}\\p{N}]",
            Pattern.CASE_INSENSITIVE);

    private final Supplier<Lexicon> lexicon;

    WordingRules(Supplier<Lexicon> lexicon) {
        this.lexicon = lexicon;
    }

    Stream<Finding> ofForm(Inspection inspection) {
        Stream<Finding> words =
                inspection.texts().stream().flatMap(free -> of(free, inspection.dueOf(free), inspection.today()));
        Stream<Finding> left = inspection
                .asks()
                .flatMap(placed -> whatIsLeft(placed.field("what"), placed.ask().what()));
        return Stream.concat(words, left);
    }

    /**
     * The vague words of a text.
     *
     * @param due the date that could stand in their place
     */
    Stream<Finding> of(FreeText free, LocalDate due, LocalDate today) {
        return lexicon.get().in(free.text()).stream().map(hit -> finding(free.field(), hit, due, today));
    }

    /** Whether anything is left of what is asked once the vague words are taken out. */
    Stream<Finding> whatIsLeft(String field, String what) {
        List<Hit> hits = lexicon.get().in(what);
        if (hits.isEmpty()) {
            return Stream.empty();
        }
        StringBuilder left = new StringBuilder(what);
        for (int index = hits.size() - 1; index >= 0; index--) {
            TextRange range = hits.get(index).range();
            left.replace(range.start(), range.end(), " ");
        }
        return FILLERS.matcher(left).replaceAll("").isEmpty()
                ? Stream.of(Finding.unclear("ask-says-nothing", field))
                : Stream.empty();
    }

    private static Finding finding(String field, Hit hit, LocalDate due, LocalDate today) {
        Term.VagueWord word = hit.word();
        String mending = word.mending().replace(DATE, WrittenDate.of(due, word.language(), today));
        Finding.Range range = new Finding.Range(hit.range().start(), hit.range().end());
        return new Finding(
                word.vagueness().rule(), field, range, word.severity(), List.of(hit.text(), mending), mending);
    }
}
