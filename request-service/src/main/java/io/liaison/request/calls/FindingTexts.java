package io.liaison.request.calls;

import io.liaison.request.calls.FindingAnswer.RangeAnswer;
import io.liaison.request.intake.domain.clarity.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The findings of the clarity check in the caller's language. */
@Component
public class FindingTexts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    FindingTexts() {
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        // Read now, so that no call ever waits for a file.
        Stream.of("zh-Hant", "zh-Hans", "en")
                .map(Locale::forLanguageTag)
                .forEach(locale -> texts.getMessage("field.finding.required", null, locale));
    }

    public List<FindingAnswer> in(Locale language, List<Finding> findings) {
        return findings.stream().map(finding -> answer(finding, language)).toList();
    }

    private FindingAnswer answer(Finding finding, Locale language) {
        String key = "field." + finding.code();
        Object[] arguments = finding.arguments().stream().map(String::valueOf).toArray();
        Finding.Range range = finding.range();
        return new FindingAnswer(
                finding.rule(),
                finding.field(),
                range == null ? null : new RangeAnswer(range.start(), range.end()),
                finding.blocking(),
                finding.severity(),
                finding.code(),
                texts.getMessage(key, arguments, language),
                texts.getMessage(key + ".mend", arguments, language),
                finding.replacement());
    }
}
