package io.liaison.standalone.identity;

import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.people.DemoPerson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The page on which people say who they are. */
@Component
class LoginPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final DemoDirectory directory;
    private final String template;

    LoginPage(DemoDirectory directory) {
        this.directory = directory;
        this.template = read("/identity/login.html");
    }

    String render(Locale language, String csrf, boolean failed) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "identity/login", language, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "language" -> language.toLanguageTag();
                            case "csrf" -> HtmlUtils.htmlEscape(csrf);
                            case "languages" -> languages(language);
                            case "people" -> people(texts, language);
                            case "failure" -> failed ? failure(texts) : "";
                            default -> HtmlUtils.htmlEscape(texts.getString(place.group(1)));
                        }));
    }

    private static String failure(ResourceBundle texts) {
        return "<p class=\"failure\" role=\"alert\">%s</p>".formatted(HtmlUtils.htmlEscape(texts.getString("wrong")));
    }

    private static String languages(Locale current) {
        return LoginLanguage.ALL.stream()
                .map(language -> "<a href=\"?lang=%1$s\" lang=\"%1$s\"%2$s>%3$s</a>"
                        .formatted(
                                language.toLanguageTag(),
                                language.equals(current) ? " aria-current=\"true\"" : "",
                                nameOf(language)))
                .collect(Collectors.joining("\n"));
    }

    private static String nameOf(Locale language) {
        return switch (language.toLanguageTag()) {
            case "zh-Hant" -> "繁體中文";
            case "zh-Hans" -> "简体中文";
            default -> "English";
        };
    }

    private String people(ResourceBundle texts, Locale language) {
        return directory.people().stream()
                .map(person -> entry(person, texts, language))
                .collect(Collectors.joining("\n"));
    }

    private static String entry(DemoPerson person, ResourceBundle texts, Locale language) {
        return """
                <li><button type="button" data-person="%s"><b>%s</b> <span>%s · %s</span></button></li>""".formatted(
                        HtmlUtils.htmlEscape(person.id()),
                        HtmlUtils.htmlEscape(person.name()),
                        HtmlUtils.htmlEscape(person.department().in(language)),
                        HtmlUtils.htmlEscape(texts.getString(person.role().key())));
    }

    private static String read(String resource) {
        try (InputStream content = Objects.requireNonNull(LoginPage.class.getResourceAsStream(resource), resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
