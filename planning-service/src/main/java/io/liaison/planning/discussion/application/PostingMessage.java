package io.liaison.planning.discussion.application;

import io.liaison.planning.discussion.domain.AttachedFile;
import io.liaison.planning.discussion.domain.Message;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.file.StoredFile;
import io.liaison.platform.directory.file.StoredFiles;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Posts a message into a thread, or begins one. */
@Component
public class PostingMessage {

    /**
     * A message as it is posted.
     *
     * @param files ids of files that its author uploaded for a message
     */
    public record NewMessage(@Nullable UUID thread, String text, List<String> mentions, List<UUID> files) {

        public NewMessage {
            mentions = mentions.stream().distinct().toList();
            files = files.stream().distinct().toList();
        }
    }

    private final RoomAccess access;
    private final Messages messages;
    private final StoredFiles files;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    PostingMessage(
            RoomAccess access, Messages messages, StoredFiles files, Journal journal, UnitOfWork work, Clock clock) {
        this.access = access;
        this.messages = messages;
        this.files = files;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Message> post(UUID requestId, Actor actor, @Nullable String key, NewMessage given) {
        return work.once(
                key,
                actor,
                "post-message:" + requestId,
                given,
                Message.class,
                () -> access.visible(actor, requestId).flatMap(room -> post(room, actor, given)));
    }

    private Mono<Message> post(Room room, Actor actor, NewMessage given) {
        RoomRoles roles = access.roles(room);
        By author = Acting.require(actor, roles::participant, "only-participant");
        room.requireOpen();
        Mentions.requireParticipants(given.mentions(), roles);
        return existingThread(room, given.thread())
                .then(Mono.defer(
                        () -> files.takeForMessage(room.requestId(), author.person(), given.files(), clock.instant())))
                .flatMap(taken -> messages.add(message(room, author, given, taken)))
                .flatMap(message -> journal.keep(posted(room, message)).thenReturn(message));
    }

    private Mono<Void> existingThread(Room room, @Nullable UUID thread) {
        if (thread == null) {
            return Mono.empty();
        }
        return messages.find(room.requestId(), thread)
                .filter(first -> first.thread().equals(first.id()))
                .switchIfEmpty(
                        Mono.error(() -> RuleViolation.invalid(FieldViolation.of("thread", "message.thread.unknown"))))
                .then();
    }

    private Message message(Room room, By author, NewMessage given, List<StoredFile> taken) {
        UUID id = UUID.randomUUID();
        UUID thread = given.thread() == null ? id : given.thread();
        return new Message(
                id,
                room.requestId(),
                0,
                0,
                thread,
                author,
                given.text(),
                given.mentions(),
                taken.stream().map(PostingMessage::attached).toList(),
                clock.instant(),
                null);
    }

    private static AttachedFile attached(StoredFile file) {
        return new AttachedFile(file.id(), file.name(), file.size(), file.sha256(), file.mediaType());
    }

    private static Change posted(Room room, Message message) {
        return Change.of(room, message.author(), "message:" + message.id(), Acts.POST_MESSAGE)
                .announcing(
                        Announcement.of(room, "message-posted", DiscussionFacts.posted(message, 0), message.author())
                                .telling(Notify.offered(message.mentions(), Acts.POST_MESSAGE, null)));
    }
}
