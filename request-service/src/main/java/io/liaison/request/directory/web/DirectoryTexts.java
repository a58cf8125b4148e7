package io.liaison.request.directory.web;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.request.directory.web.ImportAnswer.ReasonAnswer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What is wrong with a line, in the caller's language: the same texts that problem documents have. */
@Component
class DirectoryTexts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    DirectoryTexts() {
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        // Read now, so that no call ever waits for a file.
        Stream.of("zh-Hant", "zh-Hans", "en")
                .map(Locale::forLanguageTag)
                .forEach(locale -> texts.getMessage("field.import.line.twice", null, locale));
    }

    List<ReasonAnswer> reasons(List<FieldViolation> faults, Locale language) {
        return faults.stream().map(fault -> reason(fault, language)).toList();
    }

    private ReasonAnswer reason(FieldViolation fault, Locale language) {
        Object[] arguments = fault.arguments().stream().map(String::valueOf).toArray();
        String text = texts.getMessage("field." + fault.code(), arguments, fault.code(), language);
        return new ReasonAnswer(fault.field(), fault.code(), text == null ? fault.code() : text);
    }
}
