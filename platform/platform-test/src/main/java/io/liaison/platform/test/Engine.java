package io.liaison.platform.test;

/** A server that tests share and, to see what a failure does, stop and start; its address and its data stay the same. */
public interface Engine {

    void start();

    /** Whoever uses the server gets errors until {@link #start()}. */
    void stop();

    default void restart() {
        stop();
        start();
    }

    /** What runs where, for the one line at the start of the tests. */
    String description();
}
