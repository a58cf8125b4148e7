package io.liaison.tracking.forecast.domain;

import static io.liaison.tracking.fixture.Tasks.expected;
import static io.liaison.tracking.fixture.Tasks.plan;
import static io.liaison.tracking.fixture.Tasks.posters;
import static io.liaison.tracking.fixture.Tasks.sheets;
import static io.liaison.tracking.fixture.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.task.domain.Risk;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ForecastsTest {

    private static final WorkingCalendar CALENDAR = Tasks.calendar();

    @Test
    void shouldFinishAsPlannedWhereNothingIsKnown() {
        assertThat(finish(sheets(), sheets(), posters())).isEqualTo("2024-05-10");
        assertThat(finish(posters(), sheets(), posters())).isEqualTo("2024-05-15");
    }

    @Test
    void shouldSlipThePostersBecauseTheProductSheetsDo() {
        Task late = expected(sheets(), "2024-05-13");

        assertThat(finish(posters(), late, posters())).isEqualTo("2024-05-16");
    }

    @Test
    void shouldNameTheTaskThatDelays() {
        Task late = expected(sheets(), "2024-05-13");
        Forecast forecast = forecast(posters(), late, posters());

        assertThat(forecast.delay()).isEqualTo(new Forecast.Delay(late.id(), LocalDate.of(2024, 5, 16)));
    }

    @ParameterizedTest(name = "start {0}, upstream expected {1}: {2}")
    @CsvSource({
        // Upstream planned 05-10 (Friday); the working days between are free for its slip.
        "2024-05-10, 2024-05-13, 2024-05-22",
        "2024-05-13, 2024-05-13, 2024-05-22",
        "2024-05-14, 2024-05-13, 2024-05-21",
        "2024-05-14, 2024-05-14, 2024-05-22",
        "2024-05-16, 2024-05-15, 2024-05-21",
        "2024-05-16, 2024-05-17, 2024-05-23",
    })
    void shouldTakeUpASlipInTheSlackBetweenTheTasks(String start, String upstream, String finish) {
        Task late = expected(sheets(), upstream);
        Task next = task(plan("next", "wang", start, "2024-05-21", "sheets"));

        assertThat(finish(next, late, next)).isEqualTo(finish);
    }

    @Test
    void shouldTakeTheLaterOfOwnReportAndUpstream() {
        Task late = expected(sheets(), "2024-05-13");

        assertThat(finish(expected(posters(), "2024-05-22"), late, expected(posters(), "2024-05-22")))
                .isEqualTo("2024-05-22");
        assertThat(finish(expected(posters(), "2024-05-15"), late, expected(posters(), "2024-05-15")))
                .isEqualTo("2024-05-16");
    }

    @Test
    void shouldNotSlipWhenTheUpstreamIsDeliveredInTime() {
        Task inTime = expected(sheets(), "2024-05-14").deliver(Tasks.at("2024-05-10T17:59"));

        assertThat(finish(posters(), inTime, posters())).isEqualTo("2024-05-15");
    }

    @Test
    void shouldCountTheActualDayOfALateDelivery() {
        Task late = expected(sheets(), "2024-05-20").deliver(Tasks.at("2024-05-14T10:00"));

        assertThat(finish(late, late, posters())).isEqualTo("2024-05-14");
        assertThat(finish(posters(), late, posters())).isEqualTo("2024-05-17");
    }

    @Test
    void shouldCountWorkingDaysOverAHoliday() {
        Task late = expected(task(plan("sheets", "zhao", "2024-06-03", "2024-06-07")), "2024-06-11");
        Task next = task(plan("next", "wang", "2024-06-03", "2024-06-07", "sheets"));

        assertThat(finish(next, late, next)).isEqualTo("2024-06-11");
    }

    @Test
    void shouldIgnoreCancelledAndUnknownUpstreams() {
        Task gone = expected(sheets(), "2024-05-20").cancel();
        Task lost = task(plan("lost", "wang", "2024-05-08", "2024-05-15", "nowhere"));

        assertThat(finish(posters(), gone, posters())).isEqualTo("2024-05-15");
        assertThat(finish(lost, lost)).isEqualTo("2024-05-15");
    }

    @Test
    void shouldLetACircleDelayNothing() {
        Task a = expected(task(plan("a", "zhao", "2024-05-08", "2024-05-10", "b")), "2024-05-13");
        Task b = task(plan("b", "wang", "2024-05-08", "2024-05-10", "a"));
        Task behind = task(plan("behind", "wang", "2024-05-08", "2024-05-10", "a"));

        assertThat(finish(a, a, b, behind)).isEqualTo("2024-05-13");
        assertThat(finish(b, a, b, behind)).isEqualTo("2024-05-10");
        assertThat(finish(behind, a, b, behind)).isEqualTo("2024-05-13");
    }

    // --- properties over random graphs, circles included -----------------------------------------------------------

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldNeverFinishBeforeTheOwnExpectation(int seed) {
        List<Task> tasks = randomTasks(new Random(seed));

        Map<UUID, Forecast> forecasts = Forecasts.of(tasks, CALENDAR);

        assertThat(tasks).allSatisfy(task -> {
            Forecast forecast = Objects.requireNonNull(forecasts.get(task.id()));
            Risk risk = task.risk();
            assertThat(forecast.own()).isEqualTo(risk == null ? task.plan().finish() : risk.expectedFinish());
            assertThat(forecast.finish()).isAfterOrEqualTo(forecast.own());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldNotDependOnTheOrderOfTheTasks(int seed) {
        Random random = new Random(seed);
        List<Task> tasks = randomTasks(random);
        List<Task> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, random);

        assertThat(Forecasts.of(shuffled, CALENDAR)).isEqualTo(Forecasts.of(tasks, CALENDAR));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldNeverFinishAnythingEarlierBecauseOneTaskIsLater(int seed) {
        Random random = new Random(seed);
        List<Task> tasks = randomTasks(random);
        int one = random.nextInt(tasks.size());
        List<Task> later = new ArrayList<>(tasks);
        Task task = tasks.get(one);
        Risk risk = task.risk();
        LocalDate own = risk == null ? task.plan().finish() : risk.expectedFinish();
        later.set(one, task.report(1, new Risk("later", own.plusDays(1 + random.nextInt(9))), Instant.EPOCH));

        Map<UUID, Forecast> before = Forecasts.of(tasks, CALENDAR);
        Map<UUID, Forecast> after = Forecasts.of(later, CALENDAR);

        assertThat(before.keySet())
                .allSatisfy(id -> assertThat(
                                Objects.requireNonNull(after.get(id)).finish())
                        .isAfterOrEqualTo(Objects.requireNonNull(before.get(id)).finish()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldKeepEveryPlanWhereNobodyIsLate(int seed) {
        List<Task> tasks = randomTasks(new Random(seed)).stream()
                .map(task -> Task.open(task.id(), task.requestId(), task.plan(), Tasks.OPENED))
                .toList();

        Map<UUID, Forecast> forecasts = Forecasts.of(tasks, CALENDAR);

        assertThat(tasks)
                .allSatisfy(task -> assertThat(
                                Objects.requireNonNull(forecasts.get(task.id())).finish())
                        .isEqualTo(task.plan().finish()));
    }

    private static List<Task> randomTasks(Random random) {
        int count = 1 + random.nextInt(12);
        List<Task> tasks = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            LocalDate start = LocalDate.of(2024, 5, 6).plusDays(random.nextInt(40));
            LocalDate finish = start.plusDays(random.nextInt(15));
            int self = index;
            List<String> dependsOn = IntStream.range(0, count)
                    .filter(other -> other != self && random.nextInt(4) == 0)
                    .mapToObj(other -> "t" + other)
                    .toList();
            Task task =
                    task(new TaskPlan("t" + index, "Task", "PRD", "zhao", start, finish, List.of("done"), dependsOn));
            boolean late = random.nextInt(3) == 0;
            tasks.add(
                    late ? task.report(1, new Risk("late", finish.plusDays(random.nextInt(12))), Instant.EPOCH) : task);
        }
        return tasks;
    }

    private static String finish(Task task, Task... all) {
        return forecast(task, all).finish().toString();
    }

    private static Forecast forecast(Task task, Task... all) {
        return Objects.requireNonNull(Forecasts.of(List.of(all), CALENDAR).get(task.id()));
    }
}
