package io.liaison.request.overview.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The texts of timelines and duties, bundle {@code overview}; places in them have names, such as {@code {reason}}. */
@Component
class OverviewTexts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    OverviewTexts() {
        texts.setBasename("overview");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        // Read now, so that no call ever waits for a file.
        Stream.of("zh-Hant", "zh-Hans", "en")
                .map(Locale::forLanguageTag)
                .forEach(locale -> texts.getMessage("timeline.other", null, locale));
    }

    Optional<String> find(String key, Locale language) {
        return Optional.ofNullable(texts.getMessage(key, null, null, language));
    }
}
