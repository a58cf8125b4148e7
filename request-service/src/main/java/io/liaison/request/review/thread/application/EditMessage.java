package io.liaison.request.review.thread.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.review.thread.domain.Mentions;
import io.liaison.request.review.thread.domain.Message;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Lets an author mend a message; what it said before stays beside it. */
@Component
public class EditMessage {

    private final RequestAccess access;
    private final ReadThread reading;
    private final Messages messages;
    private final AnnounceMessage announcing;
    private final DirectorySource directory;
    private final TransactionalOperator transactions;
    private final Clock clock;

    EditMessage(
            RequestAccess access,
            ReadThread reading,
            Messages messages,
            AnnounceMessage announcing,
            DirectorySource directory,
            TransactionalOperator transactions,
            Clock clock) {
        this.access = access;
        this.reading = reading;
        this.messages = messages;
        this.announcing = announcing;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Edits it.
     *
     * @param expectedEdition the edition the editor has read
     */
    public Mono<Message> edit(UUID id, UUID messageId, Actor actor, int expectedEdition, Message.Wording wording) {
        return access.toChange(id, actor)
                .flatMap(request -> reading.readable(id, messageId, actor)
                        .flatMap(message -> edited(request, message, actor, expectedEdition, wording)))
                .as(transactions::transactional);
    }

    private Mono<Message> edited(
            Request request, Message message, Actor actor, int expectedEdition, Message.Wording wording) {
        ActedBy by = actor.require(message::writtenBy, "only-author");
        request.require(PostMessage.actFor(message.visibility()));
        Mentions.require(wording.mentions(), message.visibility(), request, directory.current());
        Message changed = message.edited(expectedEdition, wording, clock.instant());
        return messages.replace(message, changed)
                .flatMap(kept -> announcing
                        .announce(request, by, kept, kept.namedSince(message))
                        .thenReturn(kept));
    }
}
