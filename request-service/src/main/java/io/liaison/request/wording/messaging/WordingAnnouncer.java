package io.liaison.request.wording.messaging;

import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.TextLanguage;
import io.liaison.request.wording.application.WordingAnnouncements;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The compacted topic {@code liaison.wording}: the newest list of a language is what counts. */
@Component
class WordingAnnouncer implements WordingAnnouncements {

    private static final String TOPIC = "liaison.wording";
    private static final String TYPE = "liaison.wording.list-changed.v1";

    private final Outbox outbox;

    WordingAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Mono<Void> changed(TextLanguage language, List<Term> terms) {
        String key = language.tag();
        return outbox.append(new OutgoingEvent(TOPIC, key, TYPE, key, WordingListData.of(language, terms)));
    }
}
