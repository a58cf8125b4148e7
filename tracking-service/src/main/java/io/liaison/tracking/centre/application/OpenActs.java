package io.liaison.tracking.centre.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.tracking.progress.domain.ProgressUpdate;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which acts on a task are open to somebody now, by role and state. */
final class OpenActs {

    private OpenActs() {}

    static List<String> of(Actor actor, Roles roles, Task task, List<ProgressUpdate> updates, boolean urgedToday) {
        List<String> acts = new ArrayList<>();
        add(acts, Acts.REPORT_PROGRESS, task.allows(TaskCommand.REPORT), actor, task::isOwnedBy);
        add(acts, Acts.SUBMIT_DELIVERABLE, task.allows(TaskCommand.DELIVER), actor, task::isOwnedBy);
        add(acts, Acts.REVIEW_PROGRESS, hasUnreviewed(updates), actor, person -> roles.isReviewer(person, task));
        boolean mayJudge = task.allows(TaskCommand.ACCEPT) && !task.isOwnedBy(actor.person());
        add(acts, Acts.JUDGE_DELIVERABLE, mayJudge, actor, person -> roles.isAcceptor(person, task));
        boolean mayUrge = task.allows(TaskCommand.URGE) && !urgedToday;
        add(acts, Acts.URGE, mayUrge, actor, person -> roles.isWaitingFor(person, task));
        return List.copyOf(acts);
    }

    private static boolean hasUnreviewed(List<ProgressUpdate> updates) {
        return updates.stream().anyMatch(update -> update.reviewed() == null);
    }

    private static void add(List<String> acts, String act, boolean open, Actor actor, Predicate<String> role) {
        if (open && actor.when(role).isPresent()) {
            acts.add(act);
        }
    }
}
