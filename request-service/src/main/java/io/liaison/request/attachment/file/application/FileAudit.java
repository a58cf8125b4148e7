package io.liaison.request.attachment.file.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.request.attachment.file.domain.RequestFile;
import io.liaison.request.intake.domain.Attachment;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts on record who handed in which file, and what took it away. */
@Component
class FileAudit {

    private final AuditTrail trail;

    FileAudit(AuditTrail trail) {
        this.trail = trail;
    }

    Mono<Void> stored(RequestFile file) {
        return record(file, "store-file", file.storedBy(), file.storedAt());
    }

    /** By a person, or where none is given by the end of its time. */
    Mono<Void> dropped(RequestFile file, @Nullable ActedBy by, Instant at) {
        return record(file, "drop-file", by, at);
    }

    private Mono<Void> record(RequestFile file, String act, @Nullable ActedBy by, Instant at) {
        return trail.record(new AuditEntry(
                file.requestId(),
                "file:" + file.id(),
                act,
                by == null ? AuditEntry.SYSTEM : by.person(),
                by == null ? null : by.onBehalfOf(),
                at,
                null,
                null,
                facts(file)));
    }

    private static Map<String, String> facts(RequestFile file) {
        Attachment content = file.content();
        Map<String, String> facts = new HashMap<>();
        facts.put("name", content.name());
        facts.put("size", String.valueOf(content.size()));
        facts.put("sha256", content.sha256());
        facts.put("purpose", file.use().purpose().name());
        UUID task = file.use().task();
        if (task != null) {
            facts.put("task", task.toString());
        }
        return facts;
    }
}
