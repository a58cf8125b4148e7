package io.liaison.request.attachment.upload.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.application.ContentIntake;
import io.liaison.request.attachment.upload.domain.Upload;
import io.liaison.request.intake.domain.Attachment;
import java.time.Clock;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes a file of the segments of an upload, by the same way as one that came in one piece. What a rule refuses then is
 * refused for good, and the upload forgotten; when something needed is away, it may be tried again. Doing it twice does
 * no harm.
 */
@Component
public class FinishUpload {

    private final UploadPlaces places;
    private final ContentIntake intake;
    private final Uploads uploads;
    private final SegmentStore segments;
    private final Clock clock;

    FinishUpload(UploadPlaces places, ContentIntake intake, Uploads uploads, SegmentStore segments, Clock clock) {
        this.places = places;
        this.intake = intake;
        this.uploads = uploads;
        this.segments = segments;
        this.clock = clock;
    }

    Mono<Upload> finishIfComplete(Upload upload, Actor actor) {
        return upload.isComplete() && !upload.isFinished() ? finish(upload, actor) : Mono.just(upload);
    }

    private Mono<Upload> finish(Upload upload, Actor actor) {
        return intake.take(upload.name(), content(upload))
                .flatMap(file -> attach(upload, actor, file))
                .onErrorResume(
                        failure -> finishedMeanwhile(upload).switchIfEmpty(Mono.defer(() -> refuse(upload, failure))));
    }

    /** Of two that finish it at once, the later may find the segments gone. */
    private Mono<Upload> finishedMeanwhile(Upload upload) {
        return uploads.find(upload.requestId(), upload.id(), clock.instant()).filter(Upload::isFinished);
    }

    private Mono<Upload> refuse(Upload upload, Throwable failure) {
        return failure instanceof RuleViolation ? forget(upload).then(Mono.error(failure)) : Mono.error(failure);
    }

    private Flux<DataBuffer> content(Upload upload) {
        return uploads.segments(upload.id())
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(segment -> segments.read(upload.id(), segment), 1);
    }

    private Mono<Upload> attach(Upload upload, Actor actor, Attachment file) {
        return places.keep(upload, actor, file, uploads.finish(upload.id(), file.sha256()))
                .then(segments.delete(upload.id()))
                .thenReturn(upload.finished(file.sha256()));
    }

    private Mono<Void> forget(Upload upload) {
        return uploads.remove(upload.id()).then(segments.delete(upload.id()));
    }
}
