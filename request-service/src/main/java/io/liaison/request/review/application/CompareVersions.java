package io.liaison.request.review.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.review.domain.FieldChange;
import io.liaison.request.review.domain.FormDifference;
import io.liaison.request.review.domain.TextSegment;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The submitted versions of a request, each with what it changed of the one before, or any two held together. */
@Component
public class CompareVersions {

    /** A version and what it changed. */
    public record ComparedVersion(KeptVersion version, List<FieldChange> changes) {}

    /**
     * A field that changed, with where.
     *
     * @param segments of a field both versions have, what they share and what not
     */
    public record ShownChange(FieldChange change, List<TextSegment> segments) {}

    private final RequestAccess access;
    private final RequestVersions versions;

    CompareVersions(RequestAccess access, RequestVersions versions) {
        this.access = access;
        this.versions = versions;
    }

    public Mono<List<ComparedVersion>> compare(UUID id, Actor actor) {
        return kept(id, actor).map(CompareVersions::compared);
    }

    /** What differs between two versions, whichever is the earlier. */
    public Mono<List<ShownChange>> between(UUID id, Actor actor, int from, int to) {
        return kept(id, actor)
                .map(all -> difference(numbered(all, "from", from), numbered(all, "to", to)).stream()
                        .map(change -> new ShownChange(change, segments(change)))
                        .toList());
    }

    private Mono<List<KeptVersion>> kept(UUID id, Actor actor) {
        return access.toRead(id, actor)
                .flatMap(request -> versions.of(request.id()).collectList());
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

    private static KeptVersion numbered(List<KeptVersion> all, String parameter, int version) {
        return all.stream()
                .filter(kept -> kept.version() == version)
                .findFirst()
                .orElseThrow(() -> RuleViolation.invalid(FieldViolation.of(parameter, "version.unknown", version)));
    }

    private static List<TextSegment> segments(FieldChange change) {
        return TextDifference.between(
                Objects.requireNonNullElse(change.before(), ""), Objects.requireNonNullElse(change.after(), ""));
    }
}
