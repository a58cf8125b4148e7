package io.liaison.request.attachment.upload.application;

import io.liaison.platform.directory.acting.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends an upload before its time; a file that is attached already stays. */
@Component
public class EndUpload {

    private final FindUpload finding;
    private final Uploads uploads;
    private final SegmentStore segments;

    EndUpload(FindUpload finding, Uploads uploads, SegmentStore segments) {
        this.finding = finding;
        this.uploads = uploads;
        this.segments = segments;
    }

    public Mono<Void> end(UUID requestId, UUID id, Actor actor) {
        return finding.find(requestId, id, actor)
                .flatMap(upload -> uploads.remove(upload.id()))
                .then(segments.delete(id));
    }
}
