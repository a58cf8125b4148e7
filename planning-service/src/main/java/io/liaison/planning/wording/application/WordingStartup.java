package io.liaison.planning.wording.application;

import io.liaison.platform.messaging.worker.BeforeFirstCall;
import org.springframework.stereotype.Component;

/** Has what counts as vague in memory. */
@Component
class WordingStartup extends BeforeFirstCall {

    WordingStartup(CurrentWording wording) {
        super(wording::refresh);
    }
}
