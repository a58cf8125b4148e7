package io.liaison.planning.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans of the example, sound in all points, to be spoilt in one. */
public final class PlanFixture {

    public static final PlanCheck CHECK =
            new PlanCheck(List.of("PRD", "SLS"), new Team(), LocalDate.parse("2024-06-20"));

    private static final Map<String, List<String>> PEOPLE = Map.of(
            "MKT", List.of("zhang", "wang"),
            "PRD", List.of("chen", "zhao"),
            "SLS", List.of("sales-director", "xiaoli"),
            "LOG", List.of("logistics-director", "logistics-liaison"));

    private record Team() implements Staff {

        @Override
        public boolean hasDepartment(String code) {
            return PEOPLE.containsKey(code);
        }

        @Override
        public boolean hasPerson(String person) {
            return PEOPLE.values().stream().anyMatch(people -> people.contains(person));
        }

        @Override
        public boolean belongs(String person, String department) {
            return PEOPLE.getOrDefault(department, List.of()).contains(person);
        }
    }

    private static final Contingency CONTINGENCY = new Contingency("產品部功能說明延遲", 3, "調整活動宣傳節奏");

    private PlanFixture() {}

    public static DraftTask sheets() {
        return task("sheets", "PRD", "zhao", "2024-05-08", "2024-05-10");
    }

    public static DraftTask training() {
        return task("training", "SLS", "xiaoli", "2024-05-10", "2024-05-15");
    }

    public static DraftTask posters() {
        return task("posters", "MKT", "wang", "2024-05-08", "2024-05-15", "sheets");
    }

    public static DraftTask task(
            String key,
            @Nullable String department,
            @Nullable String owner,
            @Nullable String start,
            @Nullable String finish,
            String... dependsOn) {
        return new DraftTask(
                key,
                "任務 " + key,
                department,
                owner,
                start == null ? null : LocalDate.parse(start),
                finish == null ? null : LocalDate.parse(finish),
                List.of("3份功能說明"),
                List.of(dependsOn));
    }

    public static PlanDraft draft(DraftTask... tasks) {
        return new PlanDraft(List.of(tasks), List.of(CONTINGENCY), List.of(), null);
    }

    public static PlanDraft sound() {
        return draft(sheets(), training(), posters());
    }

    public static PlanDraft sound(
            List<Contingency> contingencies, List<Release> releases, @Nullable String lateReason) {
        return new PlanDraft(sound().tasks(), contingencies, releases, lateReason);
    }

    /** The sound draft with a task more. */
    public static PlanDraft with(DraftTask more) {
        List<DraftTask> tasks = new ArrayList<>(sound().tasks());
        tasks.add(more);
        return new PlanDraft(tasks, List.of(CONTINGENCY), List.of(), null);
    }

    public static Plan plan() {
        return sound().complete();
    }

    public static Plan plan(DraftTask... tasks) {
        return draft(tasks).complete();
    }
}
