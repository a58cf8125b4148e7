package io.liaison.request.wording.application;

import io.liaison.platform.messaging.worker.BeforeFirstCall;
import org.springframework.stereotype.Component;

/**
 * Has the wording lists in memory, with what administrators made of them, and tells other services where this release has
 * other ones.
 */
@Component
class WordingStartup extends BeforeFirstCall {

    WordingStartup(CurrentWording wording, AnnounceWording announcing) {
        super(() -> wording.refresh().then(announcing.atStart()));
    }
}
