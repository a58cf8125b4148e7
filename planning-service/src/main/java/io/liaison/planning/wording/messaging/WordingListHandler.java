package io.liaison.planning.wording.messaging;

import io.liaison.planning.wording.application.WordingLists;
import io.liaison.planning.wording.domain.WordingList;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.platform.wording.TextLanguage;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Feeds the copy of the lists. A list that can't be read takes no other's place. */
@Component
class WordingListHandler implements EventHandler {

    private static final String TYPE = "liaison.wording.list-changed.v1";

    private final WordingLists lists;
    private final JsonMapper json;

    WordingListHandler(WordingLists lists, JsonMapper json) {
        this.lists = lists;
        this.json = json;
    }

    /** What this service reads of the event. */
    record ListChanged(String language, List<WordingList.Entry> terms) {

        /**
         * The list, of entries that can be looked for.
         *
         * @throws IllegalArgumentException or a rule's violation where it is none
         */
        WordingList list() {
            TextLanguage known =
                    TextLanguage.of(language).orElseThrow(() -> new IllegalArgumentException("no list of " + language));
            WordingList list = new WordingList(known, terms);
            list.terms();
            return list;
        }
    }

    @Override
    public boolean handles(String type) {
        return type.equals(TYPE);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return Mono.fromSupplier(
                        () -> json.treeToValue(event.data(), ListChanged.class).list())
                .flatMap(list -> lists.replace(list, event.time()));
    }
}
