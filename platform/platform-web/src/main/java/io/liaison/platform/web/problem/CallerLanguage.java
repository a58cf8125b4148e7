package io.liaison.platform.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * The product's language that suits a caller best: traditional Chinese, simplified Chinese or English, by
 * {@code Accept-Language}. Traditional Chinese is what callers get who ask for none of them.
 */
final class CallerLanguage implements LocaleContextResolver {

    static final Locale TRADITIONAL = Locale.forLanguageTag("zh-Hant");
    static final Locale SIMPLIFIED = Locale.forLanguageTag("zh-Hans");
    static final List<Locale> ALL = List.of(TRADITIONAL, SIMPLIFIED, Locale.ENGLISH);

    private static final Set<String> SIMPLIFIED_REGIONS = Set.of("CN", "SG", "MY");

    static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return TRADITIONAL;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> supported(Locale.forLanguageTag(range.getRange())))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(TRADITIONAL);
        } catch (IllegalArgumentException unreadable) {
            return TRADITIONAL;
        }
    }

    private static Optional<Locale> supported(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "en" -> Optional.of(Locale.ENGLISH);
            case "zh" -> Optional.of(isSimplified(wanted) ? SIMPLIFIED : TRADITIONAL);
            default -> Optional.empty();
        };
    }

    private static boolean isSimplified(Locale chinese) {
        return chinese.getScript().isEmpty()
                ? SIMPLIFIED_REGIONS.contains(chinese.getCountry())
                : chinese.getScript().equals(SIMPLIFIED.getScript());
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        return new SimpleLocaleContext(of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext localeContext) {
        throw new UnsupportedOperationException("The language of a call is its caller's choice");
    }
}
