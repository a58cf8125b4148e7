package io.liaison.request.review.thread.domain;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.Participants;
import io.liaison.request.intake.domain.Request;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who may be mentioned: those who take part, so that a mention tells no outsider that the request exists; in a private
 * note administrators only.
 */
public final class Mentions {

    private Mentions() {}

    /** Refuses every mention of somebody who may not read the message. */
    public static void require(List<String> mentions, Visibility visibility, Request request, Directory directory) {
        List<FieldViolation> strangers = IntStream.range(0, mentions.size())
                .filter(index -> !mayRead(mentions.get(index), visibility, request, directory))
                .mapToObj(index ->
                        FieldViolation.of("mentions[" + index + "]", "mention.not-a-participant", mentions.get(index)))
                .toList();
        if (!strangers.isEmpty()) {
            throw RuleViolation.invalid("validation", strangers);
        }
    }

    private static boolean mayRead(String person, Visibility visibility, Request request, Directory directory) {
        boolean administrator = directory.isAdministrator(person);
        return visibility == Visibility.PRIVATE
                ? administrator
                : administrator
                        || person.equals(request.origin().initiator())
                        || directory
                                .headsAndLiaisonsOf(Participants.departments(request))
                                .contains(person);
    }
}
