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

/**
 * What the rules look at.
 *
 * @param attachments how many files are attached
 * @param today the date in the organisation's zone
 */
public record Inspection(RequestForm form, String raisingDepartment, int attachments, LocalDate today) {

    /** A text of the form and where it stands. */
    record FreeText(String field, String text) {}

    /** An ask and its place in the form. */
    record PlacedAsk(int index, Ask ask) {

        String field(String name) {
            return "asks[" + index + "]." + name;
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
        texts.add(new FreeText("completionNote", form.completionNote()));
        asks().forEach(placed -> {
            texts.add(new FreeText(placed.field("what"), placed.ask().what()));
            texts.add(new FreeText(placed.field("measure"), placed.ask().measure()));
        });
        Particulars particulars = form.particulars();
        if (particulars != null) {
            particulars.sentences().forEach((field, text) -> texts.add(new FreeText(field, text)));
        }
        return texts;
    }
}
