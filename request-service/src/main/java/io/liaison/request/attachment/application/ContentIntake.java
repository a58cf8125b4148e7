package io.liaison.request.attachment.application;

import io.liaison.request.attachment.application.FileStore.ReceivedContent;
import io.liaison.request.intake.domain.Attachment;
import java.time.Clock;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes content in, however it came: receives it, tells its type and digest, has it scanned, announces it, and keeps it.
 * What can't be kept leaves nothing behind. Announced before it is kept, so that a sweep of the same content is either
 * over or does not begin.
 */
@Component
public class ContentIntake {

    private final FileStore files;
    private final Screening screening;
    private final Contents contents;
    private final Clock clock;

    ContentIntake(FileStore files, Screening screening, Contents contents, Clock clock) {
        this.files = files;
        this.screening = screening;
        this.contents = contents;
        this.clock = clock;
    }

    /** Takes content in under a name; it is then to be attached in the period of grace of the sweep. */
    public Mono<Attachment> take(String name, Flux<DataBuffer> content) {
        return files.receive(content)
                .flatMap(received -> keep(received)
                        .onErrorResume(failure -> files.drop(received).then(Mono.error(failure)))
                        .thenReturn(new Attachment(name, received.size(), received.sha256(), received.mediaType())));
    }

    private Mono<Void> keep(ReceivedContent received) {
        return screening
                .pass(received)
                .then(Mono.defer(() -> contents.announce(received.sha256(), clock.instant())))
                .then(files.keep(received));
    }
}
