package io.liaison.notification.notice.text;

import io.liaison.notification.notice.domain.Notice;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the sentence of a notice from its type and facts. The templates stand in the bundles {@code notices*}: one per
 * event type, and one with the ending {@code .duty} where those who have to act read another sentence than those who
 * are just informed.
 */
public final class NoticeTexts {

    private static final String UNKNOWN_TYPE = "notice.unknown";
    private static final String NOTHING = "–";

    private final Names names;
    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
    private final Map<String, NamedPattern> patterns = new ConcurrentHashMap<>();

    /** Loads all bundles at once: reading a file later would hold up a thread of the web server. */
    public NoticeTexts(Names names) {
        this.names = names;
        Stream.of(Language.values()).forEach(language -> bundles.put(language, load(language)));
    }

    /** The sentence for a reader. */
    public String of(Notice notice, Reader reader) {
        Language language = reader.language();
        String sentence = pattern(templateOf(notice, language), language).format(name -> value(name, notice, reader));
        String dated = notice.duty() && notice.dueAt() != null
                ? framed("frame.due", sentence, name -> value(name, notice, reader), language)
                : sentence;
        String principal = notice.onBehalfOf();
        return principal == null
                ? dated
                : framed("frame.on-behalf-of", dated, name -> names.person(principal), language);
    }

    private String framed(String frame, String text, Function<String, Object> valueOf, Language language) {
        return pattern(frame, language).format(name -> "text".equals(name) ? text : valueOf.apply(name));
    }

    private String templateOf(Notice notice, Language language) {
        ResourceBundle bundle = bundle(language);
        String duty = notice.eventType() + ".duty";
        if (notice.duty() && bundle.containsKey(duty)) {
            return duty;
        }
        return bundle.containsKey(notice.eventType()) ? notice.eventType() : UNKNOWN_TYPE;
    }

    private Object value(String name, Notice notice, Reader reader) {
        if ("actor".equals(name)) {
            return actor(notice, reader.language());
        }
        if ("dueAt".equals(name) && notice.dueAt() != null) {
            return moment(notice.dueAt().toString(), reader);
        }
        List<String> values = notice.facts().getOrDefault(name, List.of());
        FactKind kind = FactKind.of(name);
        if (kind == FactKind.NUMBER && values.size() == 1) {
            return number(values.get(0));
        }
        return values.isEmpty()
                ? NOTHING
                : values.stream()
                        .map(value -> shown(kind, value, reader))
                        .collect(Collectors.joining(reader.language().separator()));
    }

    private String shown(FactKind kind, String value, Reader reader) {
        return switch (kind) {
            case PERSON -> names.person(value);
            case DEPARTMENT -> names.department(value, reader.language());
            case MOMENT -> moment(value, reader);
            case WORD -> word(value, reader.language());
            case NUMBER, TEXT -> value;
        };
    }

    private String actor(Notice notice, Language language) {
        Optional<String> person = first(notice, "by.person");
        Optional<String> principal = first(notice, "by.onBehalfOf");
        String name = person.map(names::person).orElseGet(() -> bundle(language).getString("actor.system"));
        return principal
                .map(names::person)
                .map(principalName -> pattern("actor.substitute", language)
                        .format(part -> "principal".equals(part) ? principalName : name))
                .orElse(name);
    }

    private static Optional<String> first(Notice notice, String name) {
        return notice.facts().getOrDefault(name, List.of()).stream().findFirst();
    }

    private String word(String value, Language language) {
        String key = "word." + value;
        return bundle(language).containsKey(key) ? bundle(language).getString(key) : value;
    }

    private static Object number(String value) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException notWhole) {
            return value;
        }
    }

    private static String moment(String value, Reader reader) {
        try {
            return value.indexOf('T') < 0
                    ? LocalDate.parse(value).format(reader.language().date())
                    : Instant.parse(value)
                            .atZone(reader.zone())
                            .format(reader.language().instant());
        } catch (DateTimeException otherFormat) {
            return value;
        }
    }

    private NamedPattern pattern(String key, Language language) {
        return patterns.computeIfAbsent(
                language + " " + key,
                any -> NamedPattern.compile(bundle(language).getString(key), language.locale()));
    }

    private ResourceBundle bundle(Language language) {
        return Objects.requireNonNull(bundles.get(language));
    }

    static ResourceBundle load(Language language) {
        return ResourceBundle.getBundle(
                "notices",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
