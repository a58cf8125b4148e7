package io.liaison.request.directory.application;

import io.liaison.platform.directory.people.Directory;
import java.util.Optional;

/** Where an empty directory is filled from. */
public interface SeedSource {

    /** Reads the seed; empty when none is configured. Waits for files, so only for the start of the service. */
    Optional<Directory> read();
}
