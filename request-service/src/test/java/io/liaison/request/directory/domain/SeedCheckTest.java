package io.liaison.request.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.LocalizedName;
import io.liaison.request.support.DemoDirectory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedCheckTest {

    @Test
    void shouldFindNoFaultInTheExample() {
        assertThat(SeedCheck.faults(DemoDirectory.standard())).isEmpty();
    }

    @Test
    void shouldNameEveryNameThatLeadsNowhere() {
        LocalizedName name = new LocalizedName("甲", "甲", "A");
        Directory broken = new Directory(
                DemoDirectory.standard().people(),
                List.of(
                        new Department("A", name, "B", "nobody", "wang", false, Set.of()),
                        new Department("B", name, "A", "zhang", "zhang", false, Set.of()),
                        new Department("C", name, "X", "zhang", "zhang", false, Set.of())),
                WorkingCalendar.standard());

        assertThat(SeedCheck.faults(broken))
                .contains(
                        "A: its head nobody is nobody",
                        "A: its liaison wang is not of the department",
                        "A: stands above itself",
                        "C: there is no department X above it",
                        "wang: there is no department MKT");
    }
}
