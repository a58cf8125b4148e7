package io.liaison.benchmark;

import io.liaison.benchmark.Initiators.Initiator;
import io.liaison.standalone.http.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many callers side by side; each waits for its answer before its next call. */
final class Load implements AutoCloseable {

    /** By this, the threads are told apart from those of the platform in the same process. */
    static final String THREADS = "load";

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final ThreadFactory FACTORY = work -> {
        Thread thread = new Thread(work, THREADS);
        thread.setDaemon(true);
        return thread;
    };

    private final ExecutorService callers = Executors.newCachedThreadPool(FACTORY);

    /** One call and what came of it. */
    record Call(Answer answer, long micros) {}

    /** All calls, and the time from the start of the first to the end of the last. */
    record Result(List<Call> calls, Duration elapsed) {

        /** Successful calls per second. */
        double rate() {
            return successes().size() * 1e9 / elapsed.toNanos();
        }

        Latencies latencies() {
            return Latencies.ofMicros(calls.stream().map(Call::micros).toList());
        }

        List<Answer> successes() {
            return answers().filter(Answer::isSuccess).toList();
        }

        List<Answer> failures() {
            return answers().filter(answer -> !answer.isSuccess()).toList();
        }

        private Stream<Answer> answers() {
            return calls.stream().map(Call::answer);
        }
    }

    /** At least so many, and equally many of each initiator, so that all connections are busy to the end. */
    List<Draft> createDrafts(List<Initiator> initiators, int count) {
        int each = (count + initiators.size() - 1) / initiators.size();
        return together(initiators, initiator -> times(each, () -> Draft.create(initiator))).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Has each initiator raise and at once submit so many requests; the elapsed time is that of both. */
    Result raise(List<Initiator> initiators, int each) {
        long start = System.nanoTime();
        List<List<Call>> calls =
                together(initiators, initiator -> times(each, () -> submitTimed(Draft.create(initiator))));
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return new Result(calls.stream().flatMap(List::stream).toList(), elapsed);
    }

    /** Submits each draft on its initiator's connection. */
    Result submit(List<Draft> drafts) {
        Collection<List<Draft>> shares =
                drafts.stream().collect(Collectors.groupingBy(Draft::initiator)).values();
        long start = System.nanoTime();
        List<List<Call>> calls = together(shares, Load::submitAll);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return new Result(calls.stream().flatMap(List::stream).toList(), elapsed);
    }

    private static List<Call> submitAll(List<Draft> drafts) {
        return drafts.stream().map(Load::submitTimed).toList();
    }

    private static Call submitTimed(Draft draft) {
        long start = System.nanoTime();
        Answer answer = draft.submit();
        return new Call(answer, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
    }

    private static <T> List<T> times(int count, Supplier<T> work) {
        List<T> done = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            done.add(work.get());
        }
        return done;
    }

    /** Runs the work for all shares side by side. */
    <T, R> List<R> together(Collection<T> shares, Function<T, R> work) {
        List<Future<R>> running = shares.stream()
                .map(share -> callers.submit(() -> work.apply(share)))
                .toList();
        return running.stream().map(Load::await).toList();
    }

    private static <R> R await(Future<R> running) {
        try {
            return running.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new BenchmarkFailure("A call failed: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new BenchmarkFailure("The calls took longer than " + LONGEST, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("The run was interrupted", e);
        }
    }

    @Override
    public void close() {
        callers.shutdownNow();
    }
}
