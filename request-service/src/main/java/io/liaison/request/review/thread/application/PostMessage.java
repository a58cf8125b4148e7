package io.liaison.request.review.thread.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.ActPolicy;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.review.thread.domain.Mentions;
import io.liaison.request.review.thread.domain.Message;
import io.liaison.request.review.thread.domain.Visibility;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Talk with the initiator, kept in the request's thread, and notes among administrators beside it. */
@Component
public class PostMessage {

    private final RequestAccess access;
    private final Messages messages;
    private final AnnounceMessage announcing;
    private final DirectorySource directory;
    private final TransactionalOperator transactions;
    private final Clock clock;

    PostMessage(
            RequestAccess access,
            Messages messages,
            AnnounceMessage announcing,
            DirectorySource directory,
            TransactionalOperator transactions,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.announcing = announcing;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Mono<Message> post(UUID id, Actor actor, Message.Wording wording, Visibility visibility) {
        return access.toChange(id, actor)
                .flatMap(request -> posted(request, actor, wording, visibility))
                .as(transactions::transactional);
    }

    private Mono<Message> posted(Request request, Actor actor, Message.Wording wording, Visibility visibility) {
        Act act = actFor(visibility);
        Directory current = directory.current();
        ActedBy by = ActPolicy.require(act, actor, request, current);
        request.require(act);
        Mentions.require(wording.mentions(), visibility, request, current);
        return messages.add(Message.posted(request.id(), by, clock.instant(), wording, visibility))
                .flatMap(message -> announcing
                        .announce(request, by, message, message.mentions())
                        .thenReturn(message));
    }

    static Act actFor(Visibility visibility) {
        return visibility == Visibility.PRIVATE ? Act.NOTE : Act.MESSAGE;
    }
}
