package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.export.application.ExportSection;
import io.liaison.request.review.thread.application.ReadThread;
import io.liaison.request.review.thread.application.ReadThread.WholeMessage;
import io.liaison.request.review.thread.domain.EarlierText;
import io.liaison.request.review.thread.domain.Message;
import io.liaison.request.review.thread.domain.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The talk about a request in its export, oldest first; notes among administrators are in theirs only. */
@Component
@Order(40)
class ThreadSection implements ExportSection {

    /** A message with what it said before its edits, oldest first. */
    record ExportedMessage(
            UUID id,
            Visibility visibility,
            String author,
            @Nullable String onBehalfOf,
            String text,
            List<String> mentions,
            Instant postedAt,
            @Nullable Instant editedAt,
            List<EarlierText> earlier) {

        static ExportedMessage of(WholeMessage whole) {
            Message message = whole.message();
            return new ExportedMessage(
                    message.id(),
                    message.visibility(),
                    message.author().person(),
                    message.author().onBehalfOf(),
                    message.text(),
                    message.mentions(),
                    message.postedAt(),
                    message.editedAt(),
                    whole.earlier());
        }
    }

    private final ReadThread thread;

    ThreadSection(ReadThread thread) {
        this.thread = thread;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Flux<ExportedMessage> entries(Request request, Actor reader, Locale language) {
        return thread.whole(request.id(), reader).map(ExportedMessage::of);
    }
}
