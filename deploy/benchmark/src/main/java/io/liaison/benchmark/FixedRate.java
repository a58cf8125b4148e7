package io.liaison.benchmark;

import io.liaison.standalone.http.Answer;
import io.liaison.standalone.http.PersonSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls that come at random moments, so many in a second on average, as {@code pgbench --rate} makes them; each takes
 * from its moment on, so a call that had to wait for a free connection shows it.
 */
final class FixedRate {

    private final Load load;
    private final double perSecond;

    FixedRate(Load load, double perSecond) {
        this.load = load;
        this.perSecond = perSecond;
    }

    /** One call, the place of its path among those given, and what came of it. */
    record Call(int path, Answer answer, long micros) {}

    /** Calls each path as often as the others, one after the other. */
    List<Call> run(List<PersonSession> connections, Duration duration, List<String> paths) {
        Schedule schedule = new Schedule(duration, perSecond);
        return load.together(connections, connection -> call(connection, schedule, paths)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Call> call(PersonSession connection, Schedule schedule, List<String> paths) {
        List<Call> calls = new ArrayList<>();
        for (Schedule.Moment moment = schedule.next(); moment.within(); moment = schedule.next()) {
            moment.await();
            int path = moment.number() % paths.size();
            Answer answer = connection.get(paths.get(path));
            calls.add(new Call(path, answer, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - moment.at())));
        }
        return calls;
    }

    /** The moments of all connections together. */
    private static final class Schedule {

        private final Random random = new Random(2_024);
        private final double perSecond;
        private final long end;
        private long at = System.nanoTime();
        private int number;

        Schedule(Duration duration, double perSecond) {
            this.perSecond = perSecond;
            this.end = at + duration.toNanos();
        }

        /** When the next call is due. */
        record Moment(int number, long at, boolean within) {

            void await() {
                for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
            }
        }

        synchronized Moment next() {
            at += (long) (-Math.log(1 - random.nextDouble()) * 1e9 / perSecond);
            return new Moment(number++, at, at < end);
        }
    }
}
