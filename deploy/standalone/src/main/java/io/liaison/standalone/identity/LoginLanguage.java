package io.liaison.standalone.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.WebUtils;

/** Which of the three languages a person wants to sign in in: as chosen here, as the gateway asks, as the browser asks. */
final class LoginLanguage {

    static final List<Locale> ALL =
            List.of(Locale.forLanguageTag("zh-Hant"), Locale.forLanguageTag("zh-Hans"), Locale.ENGLISH);

    private static final String COOKIE = "LIAISON_IDP_LANG";

    private final RequestCache savedRequests = new HttpSessionRequestCache();

    Locale of(HttpServletRequest request, HttpServletResponse response) {
        Optional<Locale> chosen = exact(request.getParameter("lang"));
        chosen.ifPresent(language -> response.addCookie(remembered(language)));
        return chosen.or(() -> Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                        .flatMap(cookie -> exact(cookie.getValue())))
                .or(() -> wished(request, response))
                .orElseGet(() -> ALL.get(0));
    }

    private Optional<Locale> wished(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = savedRequests.getRequest(request, response);
        String[] parameter = saved == null ? null : saved.getParameterValues("ui_locales");
        Stream<Locale> byGateway = parameter == null
                ? Stream.empty()
                : Arrays.stream(parameter[0].split(" ")).map(Locale::forLanguageTag);
        Stream<Locale> byBrowser = Optional.ofNullable(request.getHeader("Accept-Language")).stream()
                .flatMap(header -> acceptable(header).stream());
        return Stream.concat(byGateway, byBrowser)
                .flatMap(wish -> nearest(wish).stream())
                .findFirst();
    }

    private static List<Locale> acceptable(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Regions tell the script where a tag doesn't: zh-TW and zh-HK write the traditional one. */
    private static Optional<Locale> nearest(Locale wish) {
        if (wish.getLanguage().equals("en")) {
            return Optional.of(Locale.ENGLISH);
        }
        if (!wish.getLanguage().equals("zh")) {
            return Optional.empty();
        }
        boolean simplified = wish.getScript().equals("Hans")
                || (wish.getScript().isEmpty() && List.of("CN", "SG").contains(wish.getCountry()));
        return Optional.of(ALL.get(simplified ? 1 : 0));
    }

    private static Optional<Locale> exact(@Nullable String tag) {
        return ALL.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    private static Cookie remembered(Locale language) {
        Cookie cookie = new Cookie(COOKIE, language.toLanguageTag());
        cookie.setPath("/login");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
