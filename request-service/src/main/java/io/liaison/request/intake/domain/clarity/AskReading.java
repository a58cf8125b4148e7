package io.liaison.request.intake.domain.clarity;

import io.liaison.platform.wording.FoldedText;
import io.liaison.platform.wording.Severity;
import io.liaison.platform.wording.TextRange;
import io.liaison.request.intake.domain.clarity.DateReader.Dated;
import io.liaison.request.intake.domain.clarity.RelativeDates.Relative;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the words of an ask say about when and how much.
 *
 * @param dates times it names; their ranges are those of the folded text
 * @param relative times that depend on the day they are read
 * @param measured whether it says how much
 */
record AskReading(List<Dated> dates, List<Relative> relative, boolean measured) {

    static final String RELATIVE = "date-relative";
    static final String WITHOUT_DATE = "ask-without-date";
    static final String WITHOUT_MEASURE = "ask-without-measure";

    /** Reads a text; figures and signs of full width (１０％) count like others. */
    static AskReading of(String text, LocalDate today) {
        FoldedText folded = FoldedText.of(text);
        List<Dated> dates = DateReader.in(folded.folded(), today);
        List<Relative> relative = RelativeDates.in(folded.folded(), today).stream()
                .map(time -> asWritten(time, folded, text))
                .toList();
        return new AskReading(dates, relative, Quantities.in(folded.folded(), dates));
    }

    private static Relative asWritten(Relative time, FoldedText folded, String text) {
        TextRange range = folded.range(time.range().start(), time.range().end());
        return new Relative(
                text.substring(range.start(), range.end()), new Finding.Range(range.start(), range.end()), time.date());
    }

    /** The first day it names, where it names one. */
    Optional<LocalDate> date() {
        return Stream.concat(
                        dates.stream().map(Dated::date).filter(Objects::nonNull),
                        relative.stream().map(Relative::date))
                .findFirst();
    }

    /** The same of a text by itself: what stands in no field must stand in its words. */
    Stream<Finding> findings(String field) {
        Stream<Finding> howMuch = measured ? Stream.empty() : Stream.of(Finding.unclear(WITHOUT_MEASURE, field));
        Stream<Finding> when = dates.isEmpty() && relative.isEmpty()
                ? Stream.of(Finding.unclear(WITHOUT_DATE, field))
                : relative(field, dates.isEmpty() ? Severity.UNCLEAR : Severity.HINT);
        return Stream.concat(howMuch, when);
    }

    /** The times that would be clearer as dates. */
    Stream<Finding> relative(String field, Severity severity) {
        return relative.stream()
                .map(time -> new Finding(
                        RELATIVE,
                        field,
                        time.range(),
                        severity,
                        List.of(time.text(), time.date().toString()),
                        time.date().toString()));
    }
}
