package io.liaison.request.attachment.upload.application;

import io.liaison.platform.directory.acting.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ends an upload before its time. A file that is attached already stays; one handed in beside the form goes, unless a
 * deliverable or a message has taken it.
 */
@Component
public class EndUpload {

    private final FindUpload finding;
    private final UploadPlaces places;
    private final Uploads uploads;
    private final SegmentStore segments;

    EndUpload(FindUpload finding, UploadPlaces places, Uploads uploads, SegmentStore segments) {
        this.finding = finding;
        this.places = places;
        this.uploads = uploads;
        this.segments = segments;
    }

    public Mono<Void> end(UUID requestId, UUID id, Actor actor) {
        return finding.find(requestId, id, actor)
                .flatMap(upload -> places.drop(upload, actor).then(uploads.remove(upload.id())))
                .then(segments.delete(id));
    }
}
