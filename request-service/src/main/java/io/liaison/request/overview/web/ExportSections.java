package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.calls.FormAnswer;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.application.Timeline;
import io.liaison.request.overview.application.Timeline.KeptEntry;
import io.liaison.request.overview.application.TimelineView;
import io.liaison.request.overview.export.application.ExportSection;
import io.liaison.request.review.application.CompareVersions;
import io.liaison.request.review.application.CompareVersions.ComparedVersion;
import io.liaison.request.review.application.KeptVersion;
import io.liaison.request.review.domain.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The sections of an export that the overview itself has: versions, timeline, audit trail. */
@Configuration(proxyBeanMethods = false)
class ExportSections {

    private static final int CHUNK = 200;

    /** A submitted form, with what it changed of the one before. */
    record VersionAnswer(
            int version,
            String submittedBy,
            @Nullable String onBehalfOf,
            Instant submittedAt,
            FormAnswer form,
            List<Attachment> attachments,
            List<FieldChange> changes) {

        static VersionAnswer of(ComparedVersion compared) {
            KeptVersion kept = compared.version();
            return new VersionAnswer(
                    kept.version(),
                    kept.submittedBy(),
                    kept.onBehalfOf(),
                    kept.submittedAt(),
                    FormAnswer.of(kept.form()),
                    kept.attachments(),
                    compared.changes());
        }
    }

    private record Section(String name, Entries entries) implements ExportSection {
        @Override
        public Flux<?> entries(Request request, Actor reader, Locale language) {
            return entries.of(request, reader, language);
        }
    }

    private interface Entries {
        Flux<?> of(Request request, Actor reader, Locale language);
    }

    @Bean
    @Order(10)
    ExportSection versionsSection(CompareVersions versions) {
        return new Section(
                "versions",
                (request, reader, language) -> versions.compare(request.id(), reader)
                        .flatMapIterable(all -> all)
                        .map(VersionAnswer::of));
    }

    @Bean
    @Order(80)
    ExportSection timelineSection(Timeline timeline, TimelineTexts texts) {
        return new Section(
                "timeline",
                (request, reader, language) -> wholeTimeline(timeline, request.id())
                        .map(kept -> TimelineAnswer.of(kept, texts.of(kept.entry(), reader, language))));
    }

    @Bean
    @Order(90)
    ExportSection auditSection(AuditTrail trail) {
        return new Section(
                "audit",
                (request, reader, language) -> trail.ofRequest(request.id()).map(AuditAnswer.EntryAnswer::of));
    }

    /** Page by page, so that a slow reader holds no connection to the database. */
    private static Flux<KeptEntry> wholeTimeline(Timeline timeline, UUID request) {
        return page(timeline, request, null)
                .expand(found ->
                        found.size() <= CHUNK ? Mono.empty() : page(timeline, request, after(found.get(CHUNK - 1))))
                .concatMapIterable(found -> found.size() <= CHUNK ? found : found.subList(0, CHUNK), 1);
    }

    private static Mono<List<KeptEntry>> page(Timeline timeline, UUID request, @Nullable Cursor after) {
        return timeline.of(request, TimelineView.ALL, CHUNK, after).collectList();
    }

    private static Cursor after(KeptEntry last) {
        return Cursor.of(last.entry().at(), last.id());
    }
}
