package io.liaison.request.calls;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Texts of {@code messages*.properties} in the caller's language. */
@Component
public class Texts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    Texts() {
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        // Read now, so that no call ever waits for a file.
        Stream.of("zh-Hant", "zh-Hans", "en")
                .map(Locale::forLanguageTag)
                .forEach(locale -> texts.getMessage("lead.none", null, locale));
    }

    public String in(Locale language, String key, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
