package io.liaison.benchmark;

/** Why a run's figures would mean nothing; the message is all that the person in front of the screen needs. */
final class BenchmarkFailure extends RuntimeException {

    BenchmarkFailure(String message) {
        super(message);
    }

    BenchmarkFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
