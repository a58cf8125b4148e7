package io.liaison.request.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.test.Proves;
import io.liaison.request.directory.csv.CsvFile;
import io.liaison.request.directory.domain.ImportChoices.Absent;
import io.liaison.request.directory.domain.ImportChoices.Faults;
import io.liaison.request.directory.domain.ImportFile.Kind;
import io.liaison.request.support.DemoDirectory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private final Directory demo = DemoDirectory.standard();

    @Test
    @Proves("1-import-report")
    void shouldSayLineByLineWhatWouldBecomeOfIt() {
        ImportPlan plan = people(Absent.REPORT, """
                id,name,department
                zhang,張總監,MKT
                wang,wang,MKT
                new,新人,MKT
                lost,失蹤,NOWHERE
                """);

        assertThat(plan.outcomes().stream().map(ImportPlanTest::line))
                .containsExactly(
                        "2 person:zhang CHANGED []",
                        "3 person:wang UNCHANGED []",
                        "4 person:new CREATED []",
                        "5 person:lost REFUSED [directory.department.unknown]");
        assertThat(plan.absentees()).hasSize(demo.people().size() - 2);
        assertThat(plan.absentees()).allMatch(outcome -> outcome.result() == ImportOutcome.Result.ABSENT);
    }

    @Test
    void shouldLeaveWhatTheFileHasNoColumnForAndEmptyWhatIsEmpty() {
        ImportPlan plan = people(Absent.REPORT, "id,name,department,extension\nli,li,PMO,\n");

        assertThat(plan.after().person("li").orElseThrow().administrator()).isTrue();
        assertThat(plan.after().person("li").orElseThrow().extension()).isNull();
    }

    @Test
    void shouldFindWhatIsWrongWithALine() {
        ImportPlan plan = people(Absent.REPORT, """
                id,name,department,email,locale,zone,administrator
                a,,MKT,none,fr,Mars/Base,perhaps
                b,乙,MKT,b@liaison.example,en,Asia/Taipei,false
                b,乙,MKT,b@liaison.example,en,Asia/Taipei,false
                """);

        assertThat(plan.outcomes().stream().map(ImportPlanTest::line))
                .containsExactly(
                        "2 person:a REFUSED [directory.name.malformed, directory.email.malformed,"
                                + " directory.locale.unknown, directory.zone.unknown, import.cell.no-truth]",
                        "3 person:b CREATED []",
                        "4 person:b REFUSED [import.line.twice]");
    }

    @Test
    void shouldBlameTheLineThatTakesADepartmentItsLiaison() {
        ImportPlan plan = people(Absent.REPORT, "id,name,department\nzhao,zhao,MKT\nxin,新,PRD\n");

        assertThat(plan.outcomes().stream().map(ImportPlanTest::line))
                .containsExactly(
                        "2 person:zhao REFUSED [directory.liaison.of-other-department]", "3 person:xin CREATED []");
        assertThat(DirectoryCheck.faults(plan.after())).isEmpty();
    }

    @Test
    void shouldKeepAbsentPeopleThatADepartmentNeeds() {
        ImportPlan plan = people(Absent.REMOVE, "id,name,department\nli,li,PMO\n");

        assertThat(plan.absentees()).allMatch(outcome -> outcome.result() == ImportOutcome.Result.REFUSED);
        assertThat(plan.leaving()).isEmpty();
    }

    @Test
    void shouldTakeDepartmentsAndTheirPeopleTogether() {
        ImportPlan plan = ImportPlan.of(
                demo,
                List.of(file(Kind.DEPARTMENTS, """
                                code,name_zh_hant,name_zh_hans,name_en,parent,head,liaison
                                LAB,實驗室,实验室,Lab,PRD,lab-head,lab-liaison
                                SUB,分部,分部,Sub,LAB,lab-head,missing
                                """), file(Kind.PEOPLE, """
                                id,name,department
                                lab-head,甲,LAB
                                lab-liaison,乙,LAB
                                sub,丙,SUB
                                """)),
                new ImportChoices(Absent.REPORT, Faults.LEAVE_OUT),
                Map.of());

        assertThat(plan.outcomes().stream().map(ImportPlanTest::line))
                .containsExactly(
                        "2 department:LAB CREATED []",
                        "3 department:SUB REFUSED [directory.liaison.unknown]",
                        "2 person:lab-head CREATED []",
                        "3 person:lab-liaison CREATED []",
                        "4 person:sub REFUSED [directory.department.unknown]");
    }

    @Property(tries = 60)
    void shouldAlwaysLeaveASoundDirectoryAndChangeNothingTheSecondTime(
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 3) String> ids,
            @ForAll @Size(max = 12) List<Boolean> known) {
        StringBuilder csv = new StringBuilder("id,name,department\n");
        for (int index = 0; index < ids.size(); index++) {
            boolean sound = index < known.size() && known.get(index);
            csv.append(index % 4 == 0 ? "zhao" : ids.get(index)).append(",名,").append(sound ? "PRD" : "NOWHERE");
            csv.append('\n');
        }

        ImportPlan plan = people(Absent.REPORT, csv.toString());
        Directory after = plan.edit().appliedTo(demo);

        assertThat(DirectoryCheck.faults(after)).isEmpty();
        assertThat(plan.outcomes()).hasSize(ids.size());
        ImportPlan again = ImportPlan.of(
                after,
                List.of(file(Kind.PEOPLE, csv.toString())),
                new ImportChoices(Absent.REPORT, Faults.LEAVE_OUT),
                Map.of());
        assertThat(again.outcomes())
                .noneMatch(outcome -> outcome.result() == ImportOutcome.Result.CREATED
                        || outcome.result() == ImportOutcome.Result.CHANGED);
    }

    private ImportPlan people(Absent absent, String csv) {
        return ImportPlan.of(
                demo, List.of(file(Kind.PEOPLE, csv)), new ImportChoices(absent, Faults.LEAVE_OUT), Map.of());
    }

    private static ImportFile file(Kind kind, String csv) {
        return CsvFile.read(kind, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(ImportOutcome outcome) {
        return "%d %s %s %s"
                .formatted(
                        outcome.line(),
                        outcome.key(),
                        outcome.result(),
                        outcome.reasons().stream().map(reason -> reason.code()).toList());
    }
}
