package io.liaison.standalone.control;

import io.liaison.standalone.parts.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** What the services have not yet read of each other's events, as the broker knows it. */
final class ConsumerLag implements AutoCloseable {

    private final Admin admin;

    ConsumerLag(String bootstrapServers) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    /**
     * One look at the broker.
     *
     * @param unread what is not yet read, in words
     * @param ends where each partition ends
     */
    record Look(List<String> unread, Map<TopicPartition, Long> ends) {}

    /** How far the groups of these services are behind. */
    Look look(Collection<Part> services) throws InterruptedException {
        try {
            Map<TopicPartition, Long> ends = ends();
            Map<String, KafkaFuture<ConsumerGroupDescription>> groups = admin.describeConsumerGroups(
                            services.stream().map(Part::id).toList())
                    .describedGroups();
            List<String> unread = new ArrayList<>();
            for (Map.Entry<String, KafkaFuture<ConsumerGroupDescription>> group : groups.entrySet()) {
                unread.addAll(unread(group.getKey(), group.getValue(), ends));
            }
            return new Look(unread, ends);
        } catch (ExecutionException | KafkaException e) {
            return new Look(List.of("the broker does not tell: " + e.getMessage()), Map.of());
        }
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        Set<String> topics = admin.listTopics().names().get();
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        admin.describeTopics(topics)
                .allTopicNames()
                .get()
                .values()
                .forEach(topic -> topic.partitions()
                        .forEach(partition -> wanted.put(
                                new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(wanted).all().get().forEach((partition, result) -> ends.put(partition, result.offset()));
        return ends;
    }

    private List<String> unread(
            String name, KafkaFuture<ConsumerGroupDescription> group, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        try {
            return unread(group.get(), ends);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return List.of("%s: it has not begun to read".formatted(name));
            }
            throw e;
        }
    }

    private List<String> unread(ConsumerGroupDescription group, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        if (group.groupState() != GroupState.STABLE) {
            return List.of("%s: its consumers are not settled (%s)".formatted(group.groupId(), group.groupState()));
        }
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group.groupId())
                .partitionsToOffsetAndMetadata()
                .get();
        return partitions(group, read).stream()
                .filter(partition -> offset(read, partition) < ends.getOrDefault(partition, 0L))
                .map(partition -> "%s: has read %s to %d of %d"
                        .formatted(group.groupId(), partition, offset(read, partition), ends.get(partition)))
                .toList();
    }

    private static Set<TopicPartition> partitions(
            ConsumerGroupDescription group, Map<TopicPartition, OffsetAndMetadata> read) {
        Set<TopicPartition> partitions = new HashSet<>(read.keySet());
        group.members().forEach(member -> partitions.addAll(member.assignment().topicPartitions()));
        return partitions;
    }

    private static long offset(Map<TopicPartition, OffsetAndMetadata> read, TopicPartition partition) {
        OffsetAndMetadata offset = read.get(partition);
        return offset == null ? 0 : offset.offset();
    }

    @Override
    public void close() {
        admin.close();
    }
}
