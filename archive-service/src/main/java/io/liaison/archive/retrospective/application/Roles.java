package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.archive.retrospective.domain.State;
import io.liaison.platform.directory.people.Directory;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Who acts in a retrospective, by the directory of this moment. */
final class Roles {

    private Roles() {}

    static Predicate<String> representativeOf(Directory directory, String department) {
        return person -> directory.isHeadOf(person, department) || directory.isLiaisonOf(person, department);
    }

    static Predicate<String> headOf(Directory directory, String department) {
        return person -> directory.isHeadOf(person, department);
    }

    /** The heads and liaisons of all departments involved. */
    static List<String> everybody(Directory directory, Retrospective retrospective) {
        return directory.headsAndLiaisonsOf(retrospective.departments());
    }

    static List<String> lead(Directory directory, Retrospective retrospective) {
        return directory.headsAndLiaisonsOf(List.of(retrospective.about().leadDepartment()));
    }

    /** Those on whom the retrospective waits now. */
    static Collection<String> awaited(Directory directory, Retrospective retrospective) {
        if (retrospective.state() == State.SIGNED) {
            return directory.administrators();
        }
        return retrospective.missing().isEmpty()
                ? lead(directory, retrospective)
                : directory.headsAndLiaisonsOf(retrospective.missing());
    }
}
