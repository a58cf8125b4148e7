package io.liaison.platform.directory.people;

import reactor.core.publisher.Mono;

/** Where code of a service finds the directory: the owner's own, or a service's copy. */
public interface DirectorySource {

    /** The directory as memory has it; may lag behind a change by a moment. */
    Directory current();

    /** The directory as it is stored by now, and in memory from then on: for what follows a change of it right away. */
    default Mono<Directory> fresh() {
        return Mono.fromSupplier(this::current);
    }
}
