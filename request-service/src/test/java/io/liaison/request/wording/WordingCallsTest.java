package io.liaison.request.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Section 2: the administrator extends the word lists without a release, and they count from then on. */
class WordingCallsTest extends WordingTestBase {

    @Test
    @Proves("2-clarity-lists")
    void shouldFindWhatWasAddedFromTheNextCheckOn() {
        UUID draft = journey.draft("wang", Forms.with("background", "請於燃眉之際提供 3 份說明。"));
        assertThat(found("請於燃眉之際提供 3 份說明。")).isEmpty();
        assertThat(journey.show("wang", draft).path("findings")).isEmpty();

        JsonNode added = created(add("li", word("zh-Hant", "TIME", "燃眉之際", "{date}前")));

        assertThat(found("請於燃眉之際提供 3 份說明。")).containsExactly("vague-time 2-6");
        JsonNode finding = journey.show("wang", draft).path("findings").get(0);
        assertThat(finding.path("rule").asString()).isEqualTo("vague-time");
        assertThat(finding.path("suggestion").asString()).contains("6月20日前");
        assertThat(records())
                .first()
                .asString()
                .startsWith("li wording:" + added.path("id").asString() + " add");
    }

    @Test
    void shouldLeaveWhatIsAnException() {
        assertThat(found("請提供盡快送服務的報表")).hasSize(1);

        created(add("li", Map.of("language", "zh-Hant", "kind", "CLEAR", "text", "盡快送服務")));

        assertThat(found("請提供盡快送服務的報表")).isEmpty();
        assertThat(found("請盡快提供報表")).hasSize(1);
    }

    @Test
    void shouldSwitchEntriesOfTheRelease() {
        assertThat(found("Send it ASAP")).hasSize(1);

        JsonNode off = Journey.ok(switchTo("li", "en-time-01", tag("en-time-01"), false));
        assertThat(off.path("active").asBoolean()).isFalse();
        assertThat(found("Send it ASAP")).isEmpty();
        assertThat(records()).first().isEqualTo("li wording:en-time-01 switch-off {\"text\": \"ASAP\"}");

        Journey.ok(switchTo("li", "en-time-01", tag("en-time-01"), true));
        assertThat(found("Send it ASAP")).hasSize(1);
    }

    @Test
    void shouldChangeAndRemoveOwnEntries() {
        String id = created(add("li", word("en", "TIME", "pronto", "by {date}")))
                .path("id")
                .asString();

        Map<String, Object> other = word("en", "EFFORT", "chop * chop", "3 sheets by {date}");
        JsonNode changed = Journey.ok(change("li", id, tag(id), other));

        assertThat(changed.path("revision").asLong()).isEqualTo(1);
        assertThat(found("pronto, chop and chop")).containsExactly("vague-effort 8-21");
        as("li").delete().uri(TERM, id).exchange().expectStatus().isNoContent();
        assertThat(found("pronto, chop and chop")).isEmpty();
        as("li").delete().uri(TERM, id).exchange().expectStatus().isNotFound();
        assertThat(records().get(1))
                .contains("change")
                .contains("\"text\": \"pronto → chop * chop\"")
                .doesNotContain("language");
    }

    @Test
    void shouldDoOnceWhatIsSentAgain() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> word = word("en", "TIME", "pronto", "by {date}");
        JsonNode added = created(add("li", key, word));
        String id = added.path("id").asString();

        assertThat(created(add("li", key, word))).isEqualTo(added);
        add("li", key, word("en", "TIME", "subito", "by {date}")).expectStatus().isEqualTo(409);
        Map<String, Object> other = word("en", "TIME", "subito", "by {date}");
        assertThat(Journey.ok(change("li", id, "\"0\"", other)))
                .isEqualTo(Journey.ok(change("li", id, "\"0\"", other)));
        Journey.ok(switchTo("li", id, "\"1\"", false));
        Journey.ok(switchTo("li", id, "\"1\"", false));

        assertThat(records().stream().filter(record -> record.contains(id))).hasSize(3);
    }

    @Test
    void shouldLetOneOfManyAtOnceThrough() {
        List<Integer> adding = atOnce(n -> add("li", word("en", "TIME", "pronto", "by {date}"))
                .returnResult(String.class)
                .getStatus()
                .value());
        assertThat(adding).containsOnlyOnce(201).containsOnly(201, 409);

        String id = list("?query=pronto").get(0).path("id").asString();
        List<Integer> changing = atOnce(n -> change("li", id, "\"0\"", word("en", "TIME", "pronto " + n, "by {date}"))
                .returnResult(String.class)
                .getStatus()
                .value());
        assertThat(changing).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void shouldListByLanguageKindAndTextPageByPage() {
        created(add("li", word("en", "TIME", "Pronto", "by {date}")));

        assertThat(list("?origin=OWN&limit=100"))
                .extracting(term -> term.path("text").asString())
                .containsExactly("Pronto");
        assertThat(list("?language=en&kind=TIME&query=PRON&active=true")).hasSize(1);
        assertThat(list("?language=zh-Hans&query=pronto")).isEmpty();
        assertThat(everyPage("?language=zh-Hant&limit=7"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(200)
                .contains("hant-time-01");
    }

    @Test
    void shouldTakeUpWhatAnotherInstanceChanged() {
        changeElsewhere(
                "insert into wording_term values (gen_random_uuid(), 'en', 'TIME', 'UNCLEAR', 'pronto', 'pronto',"
                        + " 'by {date}', true, 0)");
        eventually(() -> assertThat(found("pronto")).hasSize(1));

        changeElsewhere("delete from wording_term");
        eventually(() -> assertThat(found("pronto")).isEmpty());
    }

    private static List<Integer> atOnce(IntFunction<Integer> call) {
        return IntStream.range(0, 6).mapToObj(n -> CompletableFuture.supplyAsync(() -> call.apply(n))).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    @Proves("2-clarity-lists")
    void shouldTellOtherServicesWhatCountsInTheSameTransaction() {
        JsonNode added = created(add("li", word("zh-Hant", "TIME", "燃眉之際", "{date}前")));
        assertThat(texts("zh-Hant")).contains("燃眉之際", "盡快");
        int english = announced("en").size();

        String id = added.path("id").asString();
        switchTo("li", id, tag(id), false).expectStatus().isOk();
        assertThat(texts("zh-Hant")).contains("盡快").doesNotContain("燃眉之際");
        int chinese = announced("zh-Hant").size();
        switchTo("li", id, tag(id), false).expectStatus().isOk();
        add("wang", word("zh-Hant", "TIME", "刻不容緩", "{date}前")).expectStatus().isForbidden();
        assertThat(announced("zh-Hant")).hasSize(chinese);
        assertThat(announced("en")).hasSize(english);

        switchTo("li", "en-time-01", "\"0\"", false).expectStatus().isOk();
        assertThat(ids("en")).doesNotContain("en-time-01");
        switchTo("li", "en-time-01", "\"1\"", true).expectStatus().isOk();
        assertThat(ids("en")).contains("en-time-01");
    }

    private List<Published> announced(String language) {
        return published("liaison.wording.list-changed.v1").stream()
                .filter(event -> event.key().equals(language))
                .toList();
    }

    private List<String> ids(String language) {
        return last(language, "id");
    }

    private List<String> texts(String language) {
        return last(language, "text");
    }

    private List<String> last(String language, String field) {
        List<Published> all = announced(language);
        return all.get(all.size() - 1)
                .data()
                .path("terms")
                .valueStream()
                .map(term -> term.path(field).asString())
                .toList();
    }
}
