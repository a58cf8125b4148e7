package io.liaison.request.directory.application;

import io.liaison.platform.messaging.worker.BeforeFirstCall;
import org.springframework.stereotype.Component;

/** Has the directory filled and in memory. */
@Component
class DirectoryStartup extends BeforeFirstCall {

    DirectoryStartup(SeedDirectory seeding, OwnDirectory directory) {
        super(() -> seeding.seedIfEmpty().then(directory.refresh()));
    }
}
