package io.liaison.request.wording.application;

import io.liaison.platform.wording.TextLanguage;
import reactor.core.publisher.Mono;

/** Which lists were announced last, by their fingerprints. */
public interface AnnouncedWording {

    /** Empty where none of that language ever was. */
    Mono<String> fingerprint(TextLanguage language);

    Mono<Void> keep(TextLanguage language, String fingerprint);
}
