package io.liaison.request.attachment.application;

import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks for malicious software in content before it is kept. */
@FunctionalInterface
public interface VirusScan {

    /**
     * What was found.
     *
     * @param finding name of what was found, or why the content can't be judged; empty where it is clean
     */
    record Verdict(Kind kind, String finding) {

        public static final Verdict CLEAN = new Verdict(Kind.CLEAN, "");
    }

    /** How content is judged. */
    enum Kind {
        CLEAN,
        INFECTED,
        /** The scanner refuses to look at it, for its size for example. */
        UNSCANNABLE
    }

    /**
     * Judges content.
     *
     * @return an error of type {@link DependencyUnavailable} where the scanner does not answer
     */
    Mono<Verdict> scan(Flux<DataBuffer> content);
}
