package io.liaison.notification.notice.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.notification.notice.domain.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NoticeTextsTest {

    private static final UUID REQUEST = UUID.fromString("7b6f8a52-6f0c-4c5e-9d3a-0f6a2b1c4d5e");
    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    private static final Map<String, List<String>> FACTS = Map.of(
            "number", List.of("XMBG-202405001"),
            "title", List.of("618大促活動"),
            "by.person", List.of("li"),
            "leadDepartment", List.of("MKT"),
            "confirmBy", List.of("2024-05-07T02:00:00Z"),
            "departments", List.of("PRD", "SLS"),
            "round", List.of("2"),
            "reason", List.of("UPSTREAM"));

    private final NoticeTexts texts = new NoticeTexts(new KnownNames());

    @Test
    void shouldSpeakTheLanguageOfTheReader() {
        Notice dispatched = notice("liaison.request.dispatched.v1", true, FACTS, null);

        assertThat(texts.of(dispatched, reader(Language.TRADITIONAL_CHINESE)))
                .isEqualTo("需求分派通知:XMBG-202405001「618大促活動」已分派至市場部,請於 2024-05-07 10:00 前確認接收或提交異議說明。");
        assertThat(texts.of(dispatched, reader(Language.SIMPLIFIED_CHINESE)))
                .startsWith("需求分派通知:XMBG-202405001“618大促活動”已分派至市场部");
        assertThat(texts.of(dispatched, reader(Language.ENGLISH)))
                .isEqualTo("Dispatch notice: XMBG-202405001 “618大促活動” was dispatched to Marketing."
                        + " Confirm it or object by 7 May 2024 10:00.");
    }

    @Test
    void shouldSayAnotherSentenceToThoseWhoAreJustInformed() {
        Notice dispatched = notice("liaison.request.dispatched.v1", false, FACTS, null);

        assertThat(texts.of(dispatched, reader(Language.ENGLISH)))
                .isEqualTo("XMBG-202405001 “618大促活動” was dispatched to Marketing.");
    }

    @Test
    void shouldNameTheFormerAndTheNewLiaison() {
        Map<String, List<String>> facts = Map.of(
                "number", List.of("XMBG-202405001"),
                "title", List.of("618大促活動"),
                "department", List.of("MKT"),
                "formerLiaison", List.of("li"),
                "liaison", List.of("zhang"));
        Notice changed = notice("liaison.request.liaison-changed.v1", false, facts, null);

        assertThat(texts.of(changed, reader(Language.TRADITIONAL_CHINESE)))
                .isEqualTo("XMBG-202405001「618大促活動」:市場部對接人已由李經理變更為張總監。");
        assertThat(texts.of(changed, reader(Language.SIMPLIFIED_CHINESE))).contains("市场部对接人已由李經理变更为張總監");
        assertThat(texts.of(changed, reader(Language.ENGLISH)))
                .isEqualTo("The liaison of Marketing for XMBG-202405001 “618大促活動” is now 張總監, in place of 李經理.");
    }

    @Test
    void shouldSayForWhomASubstituteIsTold() {
        Notice copy = notice("liaison.request.dispatched.v1", false, FACTS, "zhang");

        assertThat(texts.of(copy, reader(Language.TRADITIONAL_CHINESE))).startsWith("代張總監:");
    }

    @Test
    void shouldNameWhomTheActorStoodFor() {
        Map<String, List<String>> facts = Map.of(
                "number",
                List.of("A"),
                "title",
                List.of("B"),
                "by.person",
                List.of("li"),
                "by.onBehalfOf",
                List.of("zhang"));

        String text = texts.of(notice("liaison.request.signed.v1", false, facts, null), reader(Language.ENGLISH));

        assertThat(text).isEqualTo("A “B” was signed by 李經理 (for 張總監).");
    }

    @Test
    void shouldListSeveralValuesAndTranslateWords() {
        assertThat(texts.of(
                        notice("liaison.planning.second-coordination-opened.v1", false, FACTS, null),
                        reader(Language.ENGLISH)))
                .endsWith("(round 2): PRD, SLS.");
        assertThat(texts.of(
                        notice("liaison.tracking.red-alert-raised.v1", false, FACTS, null),
                        reader(Language.TRADITIONAL_CHINESE)))
                .contains("前置任務延遲");
    }

    @Test
    void shouldLeaveBracesAndQuotesOfAValueAlone() {
        Map<String, List<String>> facts =
                Map.of("number", List.of("A"), "title", List.of("it's {0} {actor}"), "by.person", List.of("li"));

        assertThat(texts.of(notice("liaison.request.signed.v1", false, facts, null), reader(Language.ENGLISH)))
                .isEqualTo("A “it's {0} {actor}” was signed by 李經理.");
    }

    @Test
    void shouldHaveASentenceForATypeItDoesNotKnow() {
        assertThat(texts.of(notice("liaison.request.invented.v9", true, FACTS, null), reader(Language.ENGLISH)))
                .isEqualTo("XMBG-202405001 “618大促活動”: there is news.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shouldMakeASentenceOfEveryTemplate(Language language) {
        for (String type : templateTypes(language)) {
            assertThat(texts.of(notice(type, false, FACTS, null), reader(language)))
                    .isNotBlank()
                    .doesNotContain("null");
            assertThat(texts.of(notice(type, true, FACTS, null), reader(language)))
                    .isNotBlank()
                    .doesNotContain("null");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shouldSayTheSameInEveryLanguage(Language language) {
        ResourceBundle english = NoticeTexts.load(Language.ENGLISH);
        ResourceBundle other = NoticeTexts.load(language);

        assertThat(keys(other)).isEqualTo(keys(english));
        for (String key : keys(english)) {
            assertThat(arguments(other, key, language))
                    .as(key)
                    .isSubsetOf(withActor(arguments(english, key, language)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shouldHaveATemplateForEveryEventThatMayNotify(Language language) throws IOException {
        Set<String> notifying = schemasThatMayNotify().keySet();

        assertThat(notifying).isNotEmpty();
        assertThat(templateTypes(language)).containsAll(notifying);
    }

    @Test
    void shouldUseOnlyFactsThatTheEventHas() throws IOException {
        ResourceBundle bundle = NoticeTexts.load(Language.ENGLISH);
        for (Map.Entry<String, JsonNode> schema : schemasThatMayNotify().entrySet()) {
            Set<String> facts =
                    new TreeSet<>(schema.getValue().path("properties").propertyNames());
            facts.add("actor");
            facts.add("dueAt");
            for (String key : List.of(schema.getKey(), schema.getKey() + ".duty")) {
                if (bundle.containsKey(key)) {
                    assertThat(facts).as(key).containsAll(arguments(bundle, key, Language.ENGLISH));
                }
            }
        }
    }

    private static Map<String, JsonNode> schemasThatMayNotify() throws IOException {
        Map<String, JsonNode> types = new TreeMap<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.toList()) {
                Path schemas = module.resolve("src/main/resources/contracts/schemas");
                if (Files.isDirectory(schemas)) {
                    types.putAll(notifying(schemas));
                }
            }
        }
        return types;
    }

    private static Map<String, JsonNode> notifying(Path schemas) throws IOException {
        try (Stream<Path> files = Files.list(schemas)) {
            return files.filter(file -> file.getFileName().toString().startsWith("liaison."))
                    .map(file -> Map.entry(typeOf(file), JsonMapper.shared().readTree(file)))
                    .filter(schema -> schema.getValue().path("properties").has("notify"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private static String typeOf(Path schema) {
        String name = schema.getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }

    private static Set<String> templateTypes(Language language) {
        return keys(NoticeTexts.load(language)).stream()
                .filter(key -> key.startsWith("liaison.") && !key.endsWith(".duty"))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(ResourceBundle bundle) {
        Set<String> keys = new TreeSet<>();
        for (Enumeration<String> all = bundle.getKeys(); all.hasMoreElements(); ) {
            keys.add(all.nextElement());
        }
        return keys;
    }

    private static Set<String> arguments(ResourceBundle bundle, String key, Language language) {
        return Set.copyOf(
                NamedPattern.compile(bundle.getString(key), language.locale()).names());
    }

    private static Set<String> withActor(Set<String> names) {
        return Stream.concat(names.stream(), Stream.of("actor")).collect(Collectors.toSet());
    }

    private static Reader reader(Language language) {
        return new Reader(language, TAIPEI);
    }

    private static Notice notice(
            String type, boolean duty, Map<String, List<String>> facts, @Nullable String onBehalfOf) {
        Instant at = Instant.parse("2024-05-06T02:00:00Z");
        return new Notice(
                UUID.randomUUID(),
                1,
                "wang",
                onBehalfOf,
                "e1",
                type,
                REQUEST,
                "XMBG-202405001",
                null,
                duty,
                null,
                facts,
                at,
                null,
                false);
    }

    private static final class KnownNames implements Names {

        @Override
        public String person(String id) {
            return Map.of("li", "李經理", "zhang", "張總監").getOrDefault(id, id);
        }

        @Override
        public String department(String code, Language language) {
            if (!"MKT".equals(code)) {
                return code;
            }
            return switch (language) {
                case TRADITIONAL_CHINESE -> "市場部";
                case SIMPLIFIED_CHINESE -> "市场部";
                case ENGLISH -> "Marketing";
            };
        }
    }
}
