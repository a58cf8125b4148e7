package io.liaison.request.intake.domain.clarity;

import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Particulars;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at.
 *
 * @param attachments how many files are attached
 * @param today the date in the organisation's zone
 */
public record Inspection(RequestForm form, String raisingDepartment, int attachments, LocalDate today) {

    /** When it is wished, where the form does not say. */
    static final int USUAL_DAYS = 7;

    /**
     * A text of the form and where it stands.
     *
     * @param due the date of the ask it belongs to
     */
    record FreeText(String field, String text, @Nullable LocalDate due) {

        FreeText(String field, String text) {
            this(field, text, null);
        }
    }

    /** An ask and its place in the form. */
    record PlacedAsk(int index, Ask ask) {

        String field(String name) {
            return "asks[" + index + "]." + name;
        }

        Stream<FreeText> texts() {
            return Stream.of(
                    new FreeText(field("what"), ask.what(), ask.by()),
                    new FreeText(field("measure"), ask.measure(), ask.by()));
        }

        Stream<AskReading> readings(LocalDate today) {
            return texts().map(free -> AskReading.of(free.text(), today));
        }
    }

    public static Inspection of(Request request, LocalDate today) {
        return new Inspection(
                request.form(),
                request.origin().raisingDepartment(),
                request.attachments().size(),
                today);
    }

    Stream<PlacedAsk> asks() {
        return IntStream.range(0, form.asks().size())
                .mapToObj(index -> new PlacedAsk(index, form.asks().get(index)));
    }

    /** Every free text of the form. */
    List<FreeText> texts() {
        List<FreeText> texts = new ArrayList<>();
        texts.add(new FreeText("title", form.title()));
        texts.add(new FreeText("background", form.background()));
        texts.add(new FreeText("goal", form.goal()));
        texts.add(new FreeText("otherParties", form.otherParties()));
        texts.add(new FreeText("completionNote", form.completionNote()));
        asks().flatMap(PlacedAsk::texts).forEach(texts::add);
        Particulars particulars = form.particulars();
        if (particulars != null) {
            particulars.sentences().forEach((field, text) -> texts.add(new FreeText(field, text)));
        }
        return texts;
    }

    /** A date that could stand in a text of the form: that of its ask, else the wished completion, else in a week. */
    LocalDate dueOf(FreeText free) {
        LocalDate due = free.due() == null ? form.wishedCompletion() : free.due();
        return due == null ? today.plusDays(USUAL_DAYS) : due;
    }
}
