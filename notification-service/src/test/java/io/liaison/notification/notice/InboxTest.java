package io.liaison.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.notification.support.DemoDirectory;
import io.liaison.notification.support.Events;
import io.liaison.notification.support.ServiceTest;
import io.liaison.platform.test.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.web.reactive.server.WebTestClient;

class InboxTest extends ServiceTest {

    private static final String SIGNED = "liaison.request.signed.v1";

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void emptyInboxes() {
        execute("truncate delivery, notice, inbox_head");
    }

    @Test
    void shouldTellThoseNamedInTheirLanguageWithALinkToTheAct() {
        Map<String, Object> data = about(told("zhang", true));
        data.put("leadDepartment", "MKT");
        data.put("confirmBy", "2024-06-21T02:00:00Z");

        String eventId = Events.publish("liaison.request.dispatched.v1", request.toString(), NOW, data);

        eventually(() -> inbox("zhang", "en").jsonPath("$.items.length()").isEqualTo(1));
        inbox("zhang", "en")
                .jsonPath("$.items[0].eventId")
                .isEqualTo(eventId)
                .jsonPath("$.items[0].eventType")
                .isEqualTo("liaison.request.dispatched.v1")
                .jsonPath("$.items[0].requestId")
                .isEqualTo(request.toString())
                .jsonPath("$.items[0].number")
                .isEqualTo("XMBG-202405001")
                .jsonPath("$.items[0].text")
                .isEqualTo("Dispatch notice: XMBG-202405001 “618大促活動” was dispatched to Marketing."
                        + " Confirm it or object by 21 Jun 2024 10:00. Due 21 Jun 2024 10:00.")
                .jsonPath("$.items[0].duty")
                .isEqualTo(true)
                .jsonPath("$.items[0].link")
                .isEqualTo("/requests/" + request);
        inbox("zhang", "zh-CN")
                .jsonPath("$.items[0].text")
                .value(text -> assertThat(String.valueOf(text)).contains("市场部"));
        as("zhang")
                .get()
                .uri("/api/notices")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].text")
                .value(text -> assertThat(String.valueOf(text)).contains("市場部"));
    }

    @Test
    @Proves("2-withdrawal-closes")
    void shouldShowDutiesOfAWithdrawnRequestAsVoidWhicheverComesFirst() {
        // given: a duty, then the withdrawal, then what another service told before it knew
        Events.publish("liaison.request.dispatched.v1", request.toString(), NOW, about(told("zhang", true)));
        Events.publish(SIGNED, request.toString(), NOW, about(told("zhang", false)));
        eventually(() -> unread("zhang", 2));
        duties("zhang", 1);

        Events.publish("liaison.request.withdrawn.v1", request.toString(), NOW, about(told("zhang", false)));
        eventually(() -> unread("zhang", 3));
        Events.publish("liaison.planning.plan-submitted.v1", request.toString(), NOW, about(told("zhang", true)));
        eventually(() -> unread("zhang", 4));

        // then: nothing waits, and each notice says so
        duties("zhang", 0);
        inbox("zhang", "en")
                .jsonPath("$.items[?(@.duty == true)].void")
                .value(voids -> assertThat(String.valueOf(voids)).isEqualTo("[true,true]"))
                .jsonPath("$.items[?(@.duty == false)].void")
                .value(voids -> assertThat(String.valueOf(voids)).isEqualTo("[false,false]"));
    }

    @Test
    @Proves("1-liaison-change-announced")
    void shouldDeliverThatALiaisonChanged() {
        Map<String, Object> data = about(told("zhang", false));
        data.putAll(Map.of("department", "MKT", "formerLiaison", "wang", "liaison", "zhang"));

        Events.publish("liaison.request.liaison-changed.v1", request.toString(), NOW, data);

        eventually(() -> inbox("zhang", "en").jsonPath("$.items.length()").isEqualTo(1));
        inbox("zhang", "en")
                .jsonPath("$.items[0].text")
                .value(text -> assertThat(String.valueOf(text)).startsWith("The liaison of Marketing for "));
    }

    @Test
    void shouldTellTheSameFactOnceHoweverOftenItArrives() {
        String id = UUID.randomUUID().toString();
        Events.publish(id, SIGNED, request.toString(), NOW, about(told("wang", false)));
        Events.publish(id, SIGNED, request.toString(), NOW, about(told("wang", false)));
        execute("delete from inbox");
        Events.publish(id, SIGNED, request.toString(), NOW, about(told("wang", false)));
        Events.publish(SIGNED, request.toString(), NOW, about(told("li", false)));

        eventually(() -> unread("li", 1));
        unread("wang", 1);
        assertThat(count("select count(*) from delivery d join notice n on n.id = d.notice_id where n.person = 'wang'"))
                .isEqualTo(1);
        assertThat(published("liaison.notification.notice-delivered.v1", request))
                .hasSize(2);
    }

    @Test
    void shouldTellInItsOrderWhatHappenedWhileItWasDown() {
        listeners.getListenerContainers().forEach(container -> container.stop());
        String first = Events.publish(SIGNED, request.toString(), NOW, about(told("wang", false)));
        String second =
                Events.publish(SIGNED, request.toString(), NOW, about(told("wang", false), told("zhang", false)));
        String third = Events.publish(SIGNED, request.toString(), NOW, about(told("wang", false)));
        listeners.getListenerContainers().forEach(container -> container.start());

        eventually(() -> unread("wang", 3));
        eventually(() -> unread("zhang", 1));
        inbox("wang", "en")
                .jsonPath("$.items[*].eventId")
                .value(ids -> assertThat(String.valueOf(ids)).containsSubsequence(third, second, first));
    }

    @Test
    @Proves("1-substitute-notices")
    void shouldTellTheSubstituteForWhomHeStands() {
        DemoDirectory.substitute("chen", "陳總監", "PRD", "zhao");
        eventually(
                () -> assertThat(directory.current().substitutesOf("chen", NOW)).containsExactly("zhao"));

        Events.publish(SIGNED, request.toString(), NOW, about(told("chen", true)));

        eventually(
                () -> inbox("zhao", "zh-Hant").jsonPath("$.items[0].onBehalfOf").isEqualTo("chen"));
        inbox("zhao", "zh-Hant")
                .jsonPath("$.items[0].text")
                .value(text -> assertThat(String.valueOf(text)).startsWith("代陳總監:"));
        inbox("chen", "zh-Hant").jsonPath("$.items[0].onBehalfOf").doesNotExist();
    }

    @Test
    void shouldShowANoticeToNobodyElse() {
        Events.publish(SIGNED, request.toString(), NOW, about(told("wang", false)));
        eventually(() -> unread("wang", 1));
        String id = firstId("wang");

        inbox("li", "en").jsonPath("$.items.length()").isEqualTo(0);
        as("li").post()
                .uri("/api/notices/{id}/reading", id)
                .exchange()
                .expectStatus()
                .isNotFound();
        as("li").post()
                .uri("/api/notices/reading")
                .bodyValue(Map.of("upTo", id))
                .exchange()
                .expectStatus()
                .isNotFound();
        unread("wang", 1);
    }

    @Test
    void shouldMarkOneAsReadOnceAndForAll() {
        Events.publish(SIGNED, request.toString(), NOW, about(told("wang", true)));
        eventually(() -> unread("wang", 1));
        String id = firstId("wang");

        read("wang", id).jsonPath("$.readAt").isEqualTo(NOW.toString());
        clock().advance(Duration.ofHours(1));
        read("wang", id).jsonPath("$.readAt").isEqualTo(NOW.toString());

        unread("wang", 0);
        as("wang")
                .get()
                .uri("/api/notices?unread=true")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        inbox("wang", "en").jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void shouldLeaveUnreadWhatCameAfterThePersonLooked() {
        Events.publish(SIGNED, request.toString(), NOW, about(told("wang", true)));
        eventually(() -> unread("wang", 1));
        String seen = firstId("wang");
        Events.publish(SIGNED, request.toString(), NOW, about(told("wang", true)));
        eventually(() -> unread("wang", 2));

        as("wang")
                .post()
                .uri("/api/notices/reading")
                .bodyValue(Map.of("upTo", seen))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.read")
                .isEqualTo(1);
        unread("wang", 1);
        as("wang")
                .post()
                .uri("/api/notices/reading")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.read")
                .isEqualTo(1);
        unread("wang", 0);
    }

    @Test
    void shouldPageWithoutAGapOrARepetition() {
        for (int event = 0; event < 5; event++) {
            Events.publish(SIGNED, request.toString(), NOW.plusSeconds(event), about(told("wang", false)));
        }
        eventually(() -> unread("wang", 5));

        PageAnswer first = page("/api/notices?limit=2");
        PageAnswer second = page("/api/notices?limit=2&cursor=" + first.next());
        PageAnswer third = page("/api/notices?limit=2&cursor=" + second.next());

        assertThat(List.of(
                        first.items().size(),
                        second.items().size(),
                        third.items().size()))
                .containsExactly(2, 2, 1);
        assertThat(third.next()).isNull();
        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.items().stream())
                        .map(Item::at))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldRefuseWhatItCannotRead() {
        as("wang").get().uri("/api/notices?limit=101").exchange().expectStatus().is4xxClientError();
        as("wang").get().uri("/api/notices?limit=0").exchange().expectStatus().is4xxClientError();
        as("wang")
                .get()
                .uri("/api/notices?cursor=nonsense")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        as("wang")
                .post()
                .uri("/api/notices/nonsense/reading")
                .exchange()
                .expectStatus()
                .is4xxClientError();
        as("stranger").get().uri("/api/notices").exchange().expectStatus().isForbidden();
    }

    @Test
    void shouldKeepGoodNoticesFlowingPastAnEventItCannotRead() {
        Events.publish(SIGNED, request.toString(), NOW, Map.of("requestId", "no uuid", "notify", "nobody"));
        Events.publish(SIGNED, request.toString(), NOW, about(told("wang", false)));

        eventually(() -> unread("wang", 1));
        assertThat(count("select count(*) from dead_letter")).isPositive();
    }

    private record PageAnswer(List<Item> items, @Nullable String next) {}

    private record Item(UUID id, Instant at) {}

    private PageAnswer page(String uri) {
        PageAnswer answer = as("wang")
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(PageAnswer.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(answer);
    }

    private String firstId(String person) {
        PageAnswer answer = as(person)
                .get()
                .uri("/api/notices")
                .exchange()
                .expectBody(PageAnswer.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(answer).items().get(0).id().toString();
    }

    private WebTestClient.BodyContentSpec read(String person, String id) {
        return as(person)
                .post()
                .uri("/api/notices/{id}/reading", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private WebTestClient.BodyContentSpec inbox(String person, String language) {
        return as(person)
                .get()
                .uri("/api/notices")
                .header("Accept-Language", language)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private void duties(String person, int expected) {
        as(person)
                .get()
                .uri("/api/notices/unread-count")
                .exchange()
                .expectBody()
                .jsonPath("$.duties")
                .isEqualTo(expected);
    }

    private void unread(String person, int expected) {
        as(person)
                .get()
                .uri("/api/notices/unread-count")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.unread")
                .isEqualTo(expected);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private final Map<String, Object> about(Map<String, Object>... notify) {
        Map<String, Object> data = new HashMap<>();
        data.put("requestId", request.toString());
        data.put("number", "XMBG-202405001");
        data.put("title", "618大促活動");
        data.put("by", Map.of("person", "gm"));
        data.put("notify", Arrays.asList(notify));
        data.put("audience", Map.of("people", List.of(), "departments", List.of("MKT")));
        return data;
    }

    private static Map<String, Object> told(String person, boolean duty) {
        return duty
                ? Map.of("person", person, "duty", true, "act", "confirm", "dueAt", "2024-06-21T02:00:00Z")
                : Map.of("person", person, "duty", false);
    }
}
