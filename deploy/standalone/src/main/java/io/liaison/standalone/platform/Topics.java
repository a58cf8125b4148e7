package io.liaison.standalone.platform;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the platform; there before any part starts, so that none has to wait for another to create them. */
final class Topics {

    private static final int PARTITIONS = 6;
    private static final List<String> COMPACTED = List.of("liaison.directory", "liaison.wording");
    private static final List<String> OTHERS = List.of(
            "liaison.request", "liaison.planning", "liaison.tracking", "liaison.archive", "liaison.notification");

    private Topics() {}

    static List<NewTopic> all() {
        Stream<NewTopic> compacted = COMPACTED.stream()
                .map(name -> topic(name)
                        .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
        Stream<NewTopic> others = OTHERS.stream().map(Topics::topic);
        Stream<NewTopic> deadLetters =
                Stream.concat(COMPACTED.stream(), OTHERS.stream()).map(name -> topic(name + ".dlt"));
        return Stream.of(compacted, others, deadLetters)
                .flatMap(topics -> topics)
                .toList();
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, (short) 1);
    }
}
