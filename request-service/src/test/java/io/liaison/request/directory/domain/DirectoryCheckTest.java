package io.liaison.request.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.LocalizedName;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.test.Proves;
import io.liaison.request.support.DemoDirectory;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryCheckTest {

    private static final LocalizedName NAME = new LocalizedName("甲", "甲", "A");

    private final Directory demo = DemoDirectory.standard();

    @Test
    void shouldFindNoFaultInTheExample() {
        assertThat(DirectoryCheck.faults(demo)).isEmpty();
    }

    @Test
    @Proves("1-department-tree")
    void shouldNameEveryNameThatLeadsNowhere() {
        Directory broken = new Directory(
                demo.people(),
                List.of(
                        department("A", "B", "nobody", "wang"),
                        department("B", "A", "zhang", "zhang"),
                        department("C", "X", "zhang", "nobody")),
                demo.calendar());

        assertThat(DirectoryCheck.faults(broken).stream().map(fault -> fault.entry() + " " + fault.code()))
                .contains(
                        "department:A directory.head.unknown",
                        "department:A directory.liaison.of-other-department",
                        "department:A directory.parent.cycle",
                        "department:B directory.parent.cycle",
                        "department:C directory.parent.unknown",
                        "department:C directory.liaison.unknown",
                        "person:wang directory.department.unknown");
    }

    @Test
    @Proves("1-department-tree")
    void shouldBlameOnlyTheDepartmentsOfACycleAndNotThoseBelowIt() {
        Directory after = new DirectoryEdit(
                        List.of(department("A", "A", "zhang", "zhang"), department("B", "A", "chen", "chen")),
                        List.of(person("zhang").of("A"), person("chen").of("B")),
                        Set.of(),
                        Set.of())
                .appliedTo(demo);

        assertThat(DirectoryCheck.faults(after).stream()
                        .filter(fault -> fault.code().equals("directory.parent.cycle"))
                        .map(DirectoryFault::entry))
                .containsExactly("department:A");
    }

    @Test
    void shouldDemandActiveHeadsAndLiaisonsAndAnAdministrator() {
        Directory after = new DirectoryEdit(
                        List.of(),
                        List.of(person("li").deactivated(), person("zhao").deactivated()),
                        Set.of(),
                        Set.of())
                .appliedTo(demo);

        assertThat(DirectoryCheck.faults(after).stream().map(fault -> fault.entry() + " " + fault.code()))
                .containsExactlyInAnyOrder(
                        "department:PMO directory.head.unknown",
                        "department:PRD directory.liaison.unknown",
                        " directory.administrator.last");
    }

    private Person person(String id) {
        return demo.person(id).orElseThrow();
    }

    private static Department department(String code, @Nullable String parent, String head, String liaison) {
        return new Department(code, NAME, parent, head, liaison, false, Set.of());
    }
}
