package io.liaison.request.directory;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.calendar.WorkingHours;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.test.TestEngines;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A consumer that knows nothing yet: reads the topic from its beginning to its end, as its promise says. */
final class DirectoryTopic {

    private static final String TOPIC = "liaison.directory";
    private static final JsonMapper JSON = JsonMapper.shared();

    private DirectoryTopic() {}

    static Directory readFromTheBeginning() {
        Map<String, JsonNode> entries = new HashMap<>();
        Map<String, Object> config =
                Map.of("bootstrap.servers", TestEngines.broker().bootstrapServers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(
                            partition -> consumer.position(partition) < Objects.requireNonNull(ends.get(partition)))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> take(message, entries));
            }
        }
        return directory(entries);
    }

    private static void take(ConsumerRecord<String, byte[]> message, Map<String, JsonNode> entries) {
        String type = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        if (type.equals("liaison.directory.entry-removed.v1")) {
            entries.remove(message.key());
        } else {
            entries.put(message.key(), JSON.readTree(message.value()));
        }
    }

    private static Directory directory(Map<String, JsonNode> entries) {
        return new Directory(
                all(entries, "person:", Person.class),
                all(entries, "department:", Department.class),
                calendar(Objects.requireNonNull(entries.get("calendar"))));
    }

    private static <T> List<T> all(Map<String, JsonNode> entries, String prefix, Class<T> type) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> JSON.treeToValue(entry.getValue(), type))
                .toList();
    }

    private static WorkingCalendar calendar(JsonNode data) {
        return new WorkingCalendar(
                ZoneId.of(data.path("zone").asString()),
                new WorkingHours(
                        LocalTime.parse(data.at("/hours/from").asString()),
                        LocalTime.parse(data.at("/hours/until").asString())),
                data.path("restDays")
                        .valueStream()
                        .map(day -> DayOfWeek.valueOf(day.asString()))
                        .collect(Collectors.toSet()),
                data.path("holidays")
                        .valueStream()
                        .map(day -> LocalDate.parse(day.asString()))
                        .collect(Collectors.toSet()),
                data.path("makeUpDays")
                        .valueStream()
                        .map(day -> LocalDate.parse(day.asString()))
                        .collect(Collectors.toSet()),
                data.path("names").properties().stream()
                        .collect(Collectors.toMap(
                                named -> LocalDate.parse(named.getKey()),
                                named -> named.getValue().asString())));
    }
}
