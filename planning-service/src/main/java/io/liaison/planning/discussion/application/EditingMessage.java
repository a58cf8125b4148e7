package io.liaison.planning.discussion.application;

import io.liaison.planning.discussion.domain.Message;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets an author mend a message; what it said before is kept for all to see. */
@Component
public class EditingMessage {

    private final RoomAccess access;
    private final Messages messages;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    EditingMessage(RoomAccess access, Messages messages, Journal journal, UnitOfWork work, Clock clock) {
        this.access = access;
        this.messages = messages;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Message> edit(UUID requestId, UUID messageId, Actor actor, String text, List<String> mentions) {
        return work.run(() -> access.visible(actor, requestId)
                .zipWhen(room -> existing(requestId, messageId))
                .flatMap(found -> edit(found.getT1(), found.getT2(), actor, text, mentions)));
    }

    private Mono<Message> existing(UUID requestId, UUID messageId) {
        return messages.find(requestId, messageId)
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("message-unknown")));
    }

    private Mono<Message> edit(Room room, Message message, Actor actor, String text, List<String> mentions) {
        By by = Acting.require(actor, message::writtenBy, "only-author");
        room.requireOpen();
        List<String> named = mentions.stream().distinct().toList();
        Mentions.requireParticipants(named, access.roles(room));
        List<String> newlyNamed = named.stream()
                .filter(person -> !message.mentions().contains(person))
                .toList();
        return messages.replace(message, message.edit(text, named, clock.instant()))
                .flatMap(edited ->
                        journal.keep(edited(room, edited, by, newlyNamed)).thenReturn(edited));
    }

    private static Change edited(Room room, Message message, By by, List<String> newlyNamed) {
        Announcement again = Announcement.of(
                        room, "message-posted", DiscussionFacts.posted(message, message.version()), by)
                .telling(Notify.offered(newlyNamed, Acts.POST_MESSAGE, null));
        return Change.of(room, by, "message:" + message.id(), Acts.EDIT_MESSAGE).announcing(again);
    }
}
