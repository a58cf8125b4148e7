package io.liaison.planning.discussion.application;

import io.liaison.planning.room.application.RoomRoles;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.util.List;

/** Only people who take part can be mentioned: a mention must not tell an outsider that the request exists. */
final class Mentions {

    private Mentions() {}

    static void requireParticipants(List<String> mentions, RoomRoles roles) {
        List<FieldViolation> strangers = roles.strangersAmong(mentions.stream()).stream()
                .map(person -> FieldViolation.of(
                        "mentions[" + mentions.indexOf(person) + "]", "mention.not-a-participant", person))
                .toList();
        if (!strangers.isEmpty()) {
            throw RuleViolation.invalid("validation", strangers);
        }
    }
}
