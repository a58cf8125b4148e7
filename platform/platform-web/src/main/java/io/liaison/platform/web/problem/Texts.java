package io.liaison.platform.web.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** The texts of all bundles in all languages, read once at the start so that no event loop ever reads a file. */
final class Texts {

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    /**
     * Reads the bundles.
     *
     * @param bundles names of bundles; where two have a key, the earlier one wins
     */
    Texts(List<String> bundles, ResourceLoader resources) {
        for (Locale language : CallerLanguage.ALL) {
            Map<String, String> known = new HashMap<>();
            for (String bundle : bundles) {
                read(resources, bundle + suffix(language)).forEach(known::putIfAbsent);
                read(resources, bundle).forEach(known::putIfAbsent);
            }
            texts.put(language, Map.copyOf(known));
        }
    }

    /** The text under a key with its arguments filled in; numbers are shown ungrouped. */
    Optional<String> find(String key, Locale language, List<Object> arguments) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(key))
                .map(text -> filled(text, language, arguments));
    }

    private static String filled(String text, Locale language, List<Object> arguments) {
        // An apostrophe is an apostrophe, whether the author doubled it or not.
        String pattern = text.replace("''", "'").replace("'", "''");
        Object[] shown = arguments.stream().map(String::valueOf).toArray();
        return new MessageFormat(pattern, language).format(shown);
    }

    private static String suffix(Locale language) {
        return language.equals(Locale.ENGLISH)
                ? ""
                : "_" + language.toLanguageTag().replace('-', '_');
    }

    private static Map<String, String> read(ResourceLoader resources, String name) {
        Resource file = resources.getResource("classpath:" + name + ".properties");
        if (!file.exists()) {
            return Map.of();
        }
        try (InputStream bytes = file.getInputStream();
                InputStreamReader characters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(characters);
            Map<String, String> read = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
