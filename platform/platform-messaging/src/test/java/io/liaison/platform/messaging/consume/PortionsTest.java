package io.liaison.platform.messaging.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PortionsTest {

    private final Portions portions = new Portions(3, DataSize.ofBytes(100));

    @Test
    void shouldKeepTheOrderAndTheNumber() {
        List<Message> messages = messages(1, 1, 1, 1, 1, 1, 1);

        assertThat(portions.of(messages)).extracting(List::size).containsExactly(3, 3, 1);
        assertThat(portions.of(messages).stream().flatMap(List::stream)).containsExactlyElementsOf(messages);
    }

    @Test
    void shouldKeepTheSize() {
        assertThat(portions.of(messages(60, 40, 1, 99, 1)))
                .extracting(List::size)
                .containsExactly(2, 2, 1);
    }

    @Test
    void shouldLeaveAloneWhatIsLargeByItself() {
        assertThat(portions.of(messages(10, 500, 10))).extracting(List::size).containsExactly(1, 1, 1);
    }

    @Test
    void shouldMakeNoneOfNothing() {
        assertThat(portions.of(List.of())).isEmpty();
    }

    private static List<Message> messages(int... sizes) {
        return IntStream.range(0, sizes.length)
                .mapToObj(place -> new Message("topic", 0, place, "key", Map.of(), new byte[sizes[place]]))
                .toList();
    }
}
