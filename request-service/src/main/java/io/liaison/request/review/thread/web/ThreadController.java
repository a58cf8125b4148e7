package io.liaison.request.review.thread.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.review.thread.application.EditMessage;
import io.liaison.request.review.thread.application.PostMessage;
import io.liaison.request.review.thread.application.ReadThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The talk about a request, the newest message first. */
@RestController
@RequestMapping("/api/requests/{id}/messages")
class ThreadController {

    private final IdempotentCommands commands;
    private final PostMessage posting;
    private final EditMessage editing;
    private final ReadThread reading;

    ThreadController(IdempotentCommands commands, PostMessage posting, EditMessage editing, ReadThread reading) {
        this.commands = commands;
        this.posting = posting;
        this.editing = editing;
        this.reading = reading;
    }

    @GetMapping
    Mono<Page<MessageAnswer>> read(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return reading.page(id, actor, limit, Cursor.decode(cursor, 1)).map(page -> page.map(MessageAnswer::of));
    }

    @PostMapping
    Mono<ResponseEntity<MessageAnswer>> post(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody NewMessageBody body) {
        Mono<MessageAnswer> post = Mono.defer(() -> posting.post(id, actor, body.wording(), body.audience()))
                .map(MessageAnswer::of);
        return commands.once(key, actor.person(), "message:" + id, body, MessageAnswer.class, post)
                .map(answer -> tagged(HttpStatus.CREATED, answer));
    }

    @PutMapping("/{messageId}")
    Mono<ResponseEntity<MessageAnswer>> edit(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID messageId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MessageBody body) {
        int edition = Math.toIntExact(Math.min(EntityVersion.required(ifMatch), Integer.MAX_VALUE));
        return editing.edit(id, messageId, actor, edition, body.wording())
                .map(message -> tagged(HttpStatus.OK, MessageAnswer.of(message)));
    }

    @GetMapping("/mentionable")
    Mono<MentionableAnswer> mentionable(Actor actor, @PathVariable UUID id) {
        return reading.mentionable(id, actor).map(MentionableAnswer::of);
    }

    @GetMapping("/{messageId}/history")
    Mono<HistoryAnswer> history(Actor actor, @PathVariable UUID id, @PathVariable UUID messageId) {
        return reading.history(id, messageId, actor).map(HistoryAnswer::of);
    }

    private static ResponseEntity<MessageAnswer> tagged(HttpStatus status, MessageAnswer answer) {
        return ResponseEntity.status(status)
                .eTag(EntityVersion.tag(answer.edition()))
                .body(answer);
    }
}
