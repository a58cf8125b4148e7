package io.liaison.planning.discussion.web;

import io.liaison.planning.discussion.application.EditingMessage;
import io.liaison.planning.discussion.application.PostingMessage;
import io.liaison.planning.discussion.application.PostingMessage.NewMessage;
import io.liaison.planning.discussion.application.ReadingDiscussion;
import io.liaison.planning.discussion.domain.EarlierText;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coordination/{requestId}/messages")
class DiscussionController {

    record MessageRequest(
            @Nullable UUID thread,
            @NotBlank @Size(max = 8000) String text,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> mentions,
            @Nullable @Size(max = 20) List<@NotNull UUID> files) {

        NewMessage toMessage() {
            return new NewMessage(
                    thread, text, mentions == null ? List.of() : mentions, files == null ? List.of() : files);
        }
    }

    /** What a message is to say; its thread and its files stay. */
    record EditRequest(
            @NotBlank @Size(max = 8000) String text,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> mentions) {

        List<String> named() {
            return mentions == null ? List.of() : mentions;
        }
    }

    private final PostingMessage posting;
    private final EditingMessage editing;
    private final ReadingDiscussion reading;

    DiscussionController(PostingMessage posting, EditingMessage editing, ReadingDiscussion reading) {
        this.posting = posting;
        this.editing = editing;
        this.reading = reading;
    }

    @GetMapping
    Mono<Page<MessageResponse>> read(
            @PathVariable UUID requestId,
            @RequestParam(required = false) @Nullable UUID thread,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor) {
        return reading.read(requestId, actor, thread, limit, cursor).map(page -> page.map(MessageResponse::of));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<MessageResponse> post(
            @PathVariable UUID requestId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody MessageRequest request,
            Actor actor) {
        return posting.post(requestId, actor, key, request.toMessage()).map(MessageResponse::own);
    }

    @PutMapping("/{messageId}")
    Mono<MessageResponse> edit(
            @PathVariable UUID requestId,
            @PathVariable UUID messageId,
            @Valid @RequestBody EditRequest request,
            Actor actor) {
        return editing.edit(requestId, messageId, actor, request.text(), request.named())
                .map(MessageResponse::own);
    }

    @GetMapping("/{messageId}/history")
    Mono<List<EarlierText>> history(@PathVariable UUID requestId, @PathVariable UUID messageId, Actor actor) {
        return reading.history(requestId, messageId, actor);
    }
}
