package io.liaison.request.wording.application;

import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.TextLanguage;
import java.util.List;
import reactor.core.publisher.Mono;

/** Tells other services what counts as vague. */
public interface WordingAnnouncements {

    /**
     * Announces the list of a language, in the running transaction.
     *
     * @param terms the entries that count, own ones first
     */
    Mono<Void> changed(TextLanguage language, List<Term> terms);
}
