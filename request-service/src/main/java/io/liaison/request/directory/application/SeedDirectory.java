package io.liaison.request.directory.application;

import io.liaison.platform.directory.people.Directory;
import io.liaison.request.directory.domain.DirectoryCheck;
import io.liaison.request.directory.domain.DirectoryFault;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Fills an empty directory from its seed and announces each entry. Of several instances one does it. */
@Component
class SeedDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(SeedDirectory.class);

    private final SeedSource source;
    private final DirectoryStore store;
    private final DirectoryAnnouncements announcements;
    private final TransactionalOperator transactions;

    SeedDirectory(
            SeedSource source,
            DirectoryStore store,
            DirectoryAnnouncements announcements,
            TransactionalOperator transactions) {
        this.source = source;
        this.store = store;
        this.announcements = announcements;
        this.transactions = transactions;
    }

    /** Whoever takes the first version fills the directory; the others wait for that and find it filled. */
    Mono<Void> seedIfEmpty() {
        return Mono.fromCallable(source::read)
                .flatMap(Mono::justOrEmpty)
                .doOnNext(SeedDirectory::requireSound)
                .flatMap(seed -> store.beginChange()
                        .flatMap(version -> store.load())
                        .filter(SeedDirectory::isEmpty)
                        .flatMap(empty -> fill(seed))
                        .as(transactions::transactional));
    }

    private Mono<Void> fill(Directory seed) {
        LOG.info(
                "Filling the directory with {} departments and {} people",
                seed.departments().size(),
                seed.people().size());
        return store.fill(seed).then(announcements.all(seed));
    }

    private static boolean isEmpty(Directory directory) {
        return directory.departments().isEmpty() && directory.people().isEmpty();
    }

    private static void requireSound(Directory seed) {
        List<DirectoryFault> faults = DirectoryCheck.faults(seed);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The directory's seed has faults: " + faults);
        }
    }
}
