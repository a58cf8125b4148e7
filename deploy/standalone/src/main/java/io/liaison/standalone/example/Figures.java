package io.liaison.standalone.example;

import io.liaison.standalone.parts.Part;
import io.liaison.standalone.platform.StandalonePlatform;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What has happened on a platform, counted from outside: events by type as a foreign consumer reads them, each once
 * however often it came, and deadlines by kind.
 *
 * @param events distinct events by CloudEvents type
 * @param deadlinesFired fired deadlines by kind
 */
public record Figures(SortedMap<String, Integer> events, SortedMap<String, Integer> deadlinesFired) {

    private static final List<String> TOPICS = List.of(
            "liaison.directory",
            "liaison.wording",
            "liaison.request",
            "liaison.planning",
            "liaison.tracking",
            "liaison.archive",
            "liaison.notification");

    public static Figures of(StandalonePlatform platform) {
        return new Figures(events(platform.bootstrapServers()), deadlines(platform));
    }

    /** Notices that reached somebody. */
    public int notices() {
        return events.getOrDefault("liaison.notification.notice-delivered.v1", 0);
    }

    public int totalEvents() {
        return events.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int totalDeadlines() {
        return deadlinesFired.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static SortedMap<String, Integer> events(String bootstrapServers) {
        SortedMap<String, Integer> counted = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false, "max.poll.records", 2000);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(200))) {
                    if (seen.add(header(event, "ce_id"))) {
                        counted.merge(header(event, "ce_type"), 1, Integer::sum);
                    }
                }
            }
        }
        return counted;
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static SortedMap<String, Integer> deadlines(StandalonePlatform platform) {
        SortedMap<String, Integer> fired = new TreeMap<>();
        for (Part service : Part.services()) {
            var database = platform.database(service);
            try (Connection connection =
                            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select kind, count(*) from deadline where state = 'FIRED' group by kind")) {
                while (rows.next()) {
                    fired.merge(rows.getString(1), rows.getInt(2), Integer::sum);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The deadlines of " + service.id() + " could not be counted", e);
            }
        }
        return fired;
    }
}
