package io.liaison.request.review.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.review.domain.FieldChange;
import io.liaison.request.review.domain.FormDifference;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The submitted versions of a request, each with what it changed of the one before. */
@Component
public class CompareVersions {

    /** A version and what it changed. */
    public record ComparedVersion(KeptVersion version, List<FieldChange> changes) {}

    private final RequestAccess access;
    private final RequestVersions versions;

    CompareVersions(RequestAccess access, RequestVersions versions) {
        this.access = access;
        this.versions = versions;
    }

    public Mono<List<ComparedVersion>> compare(UUID id, Actor actor) {
        return access.toRead(id, actor)
                .flatMap(request -> versions.of(request.id()).collectList())
                .map(CompareVersions::compared);
    }

    private static List<ComparedVersion> compared(List<KeptVersion> all) {
        return IntStream.range(0, all.size())
                .mapToObj(index -> new ComparedVersion(
                        all.get(index), index == 0 ? List.of() : difference(all.get(index - 1), all.get(index))))
                .toList();
    }

    private static List<FieldChange> difference(KeptVersion before, KeptVersion after) {
        return FormDifference.between(before.form(), before.attachments(), after.form(), after.attachments());
    }
}
