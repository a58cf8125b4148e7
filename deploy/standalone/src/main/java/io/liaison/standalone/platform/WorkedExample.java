package io.liaison.standalone.platform;

import io.liaison.standalone.start.Progress;

/** What a demo start plays on the platform once it is ready; found as a bean of the launcher. */
@FunctionalInterface
public interface WorkedExample {

    void play(StandalonePlatform platform, Progress progress);
}
