package io.liaison.notification.notice.view;

import io.liaison.notification.notice.text.Language;
import io.liaison.notification.notice.text.Reader;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * In which language and time zone a person reads: the language asked for by the parameter {@code lang} (a browser's
 * event source can't set headers), else by {@code Accept-Language}, else the one the directory names.
 */
@Component
class Readers {

    private final DirectorySource directory;

    Readers(DirectorySource directory) {
        this.directory = directory;
    }

    Reader of(Actor actor, ServerHttpRequest request) {
        Directory now = directory.current();
        Optional<Person> person = now.person(actor.person());
        Language language = asked(request.getQueryParams().getFirst("lang"))
                .or(() -> asked(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE)))
                .or(() -> person.flatMap(known -> asked(known.locale())))
                .orElse(Language.TRADITIONAL_CHINESE);
        return new Reader(
                language, person.flatMap(Readers::zone).orElse(now.calendar().zone()));
    }

    private static Optional<Language> asked(@Nullable String ranges) {
        if (ranges == null || ranges.isBlank()) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(ranges).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(Language::knows)
                    .findFirst()
                    .map(Language::of);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(Person person) {
        try {
            return Optional.of(ZoneId.of(person.zone()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
