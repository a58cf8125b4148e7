package io.liaison.request.api;

import io.liaison.platform.directory.audience.Audience;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.request.attachment.application.ContentIntake;
import io.liaison.request.intake.application.RequestTrace;
import io.liaison.request.intake.application.Requests;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.Participants;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.review.application.KeptVersion;
import io.liaison.request.review.application.RequestVersions;
import io.liaison.request.support.RequestFixture;
import io.liaison.request.wording.application.CurrentWording;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requests put into the database where they are to stand, without the way there; and all of it taken out again. */
final class StoredRequests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final String MINE = "select id from request where number like 'MTRX-%' or id = any (:ids)";
    private static final List<String> PARTS =
            List.of("request_version", "request_audience", "timeline_entry", "review_claim");

    private final ApplicationContext context;
    private final DatabaseClient database;
    private final Attachment file;

    StoredRequests(ApplicationContext context) {
        this.context = context;
        this.database = context.getBean(DatabaseClient.class);
        this.file = storedFile(context.getBean(ContentIntake.class));
    }

    /** A request with all that calls ask of it: an audience, a message, a version, a beginning in its history. */
    Mono<Request> store(Situation situation) {
        Request request = situation.request("MTRX-20990%05d".formatted(SERIAL.incrementAndGet()), file);
        List<String> people = situation.hasLead() ? List.of("wang", "gm") : List.of("wang");
        List<String> departments = situation.announced() ? Participants.departments(request) : List.of();
        return context.getBean(Requests.class)
                .add(request)
                .then(context.getBean(RequestAudiences.class).admit(request.id(), new Audience(people, departments)))
                .then(message(request.id()))
                .then(upload(request.id()))
                .then(file(request))
                .then(situation.announced() ? version(request) : Mono.empty())
                .then(context.getBean(AuditTrail.class).record(beginning(request)))
                .thenReturn(request)
                .as(context.getBean(TransactionalOperator.class)::transactional);
    }

    /** Wang's message; it has the id of the request. */
    private Mono<Void> message(UUID id) {
        return database.sql("""
                        insert into request_message (id, request_id, visibility, author, text, mentions, posted_at, edition)
                        values (:id, :id, 'SHARED', 'wang', '請補充預算', '{}', now(), 1)""").bind("id", id).then();
    }

    /** An upload that was begun; it has the id of the request. */
    private Mono<Void> upload(UUID id) {
        return database.sql("""
                        insert into attachment_upload (id, request_id, person, name, metadata, size, received, begun_at, expires_at)
                        values (:id, :id, 'wang', '附件.txt', '', 10, 0, now(), now() + interval '10 years')""").bind("id", id).then();
    }

    /** A file that a message took; it has the id of the request. */
    private Mono<Void> file(Request request) {
        return database.sql("""
                        insert into request_file (id, request_id, purpose, name, size, sha256, media_type, stored_by,
                            stored_at, take_by, taken_at)
                        values (:id, :id, 'MESSAGE', '附件.txt', :size, :sha256, 'text/plain', 'wang', now(), now(), now())""")
                .bind("id", request.id())
                .bind("size", request.attachments().get(0).size())
                .bind("sha256", request.attachments().get(0).sha256())
                .then();
    }

    private Mono<Void> version(Request request) {
        KeptVersion submitted =
                new KeptVersion(1, request.form(), request.attachments(), List.of(), "wang", null, RequestFixture.NOW);
        return context.getBean(RequestVersions.class).keep(request.id(), submitted);
    }

    private static AuditEntry beginning(Request request) {
        return new AuditEntry(
                request.id(),
                "request",
                "raise",
                "wang",
                null,
                RequestFixture.NOW,
                null,
                request.state().name(),
                Map.of(RequestTrace.REVISION, "0"));
    }

    /** Takes them out, and with them what became of them; also the other requests named. */
    void clear(UUID... others) {
        run("delete from outbox where message_key in (select id::text from (" + MINE + ") mine)", others);
        run(
                "delete from request_message_edit where message_id in (select id from request_message where request_id in ("
                        + MINE + "))",
                others);
        run("delete from request_message where request_id in (" + MINE + ")", others);
        PARTS.forEach(table -> run("delete from " + table + " where request_id in (" + MINE + ")", others));
        run("delete from request where id in (" + MINE + ")", others);
        run("delete from saved_filter where name like 'Matrix %' or id = any (:ids)", others);
        run("delete from wording_term where text like 'Matrix %' or id = any (:ids)", others);
        run("delete from form_template where name like 'Matrix %' or id = any (:ids)", others);
        database.sql("delete from wording_switch")
                .then()
                .then(database.sql("update wording_version set version = version + 1")
                        .then())
                .then(context.getBean(CurrentWording.class).refresh())
                .block(PATIENCE);
    }

    private void run(String sql, UUID[] ids) {
        database.sql(sql).bind("ids", ids).fetch().rowsUpdated().block(PATIENCE);
    }

    private static Attachment storedFile(ContentIntake intake) {
        byte[] content = "附件".getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(
                intake.take("附件.txt", Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(content)))
                        .block(PATIENCE));
    }
}
