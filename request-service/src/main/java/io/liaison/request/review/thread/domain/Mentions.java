package io.liaison.request.review.thread.domain;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.Participants;
import io.liaison.request.intake.domain.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who may be mentioned: those who take part, so that a mention tells no outsider that the request exists; in a private
 * note administrators only.
 */
public final class Mentions {

    private Mentions() {}

    /** Those who may be mentioned, each once: the initiator, the departments in their order, administrators. */
    public static Set<String> open(Visibility visibility, Request request, Directory directory) {
        Set<String> people = new LinkedHashSet<>();
        if (visibility == Visibility.SHARED) {
            people.add(request.origin().initiator());
            people.addAll(directory.headsAndLiaisonsOf(Participants.departments(request)));
        }
        people.addAll(directory.administrators());
        return people;
    }

    /** Refuses every mention of somebody who may not read the message. */
    public static void require(List<String> mentions, Visibility visibility, Request request, Directory directory) {
        Set<String> open = open(visibility, request, directory);
        List<FieldViolation> strangers = IntStream.range(0, mentions.size())
                .filter(index -> !open.contains(mentions.get(index)))
                .mapToObj(index ->
                        FieldViolation.of("mentions[" + index + "]", "mention.not-a-participant", mentions.get(index)))
                .toList();
        if (!strangers.isEmpty()) {
            throw RuleViolation.invalid("validation", strangers);
        }
    }
}
