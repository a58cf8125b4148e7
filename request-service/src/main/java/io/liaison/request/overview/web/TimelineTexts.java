package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.request.overview.application.TimelineEntry;
import io.liaison.request.overview.duty.domain.Counted;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The lines of a timeline as sentences: departments and people by their names, moments in the reader's own zone, words
 * of the events in the reader's language. A fact an event did not bring is left out of the sentence.
 */
@Component
class TimelineTexts {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final Set<String> OF_DEPARTMENTS =
            Set.of("department", "leadDepartment", "raisingDepartment", "from", "on");
    private static final Set<String> OF_PEOPLE = Set.of(
            "owner", "leadHead", "organiser", "author", "person", "liaison", "formerLiaison", "initiator", "waitingOn");

    private final OverviewTexts texts;
    private final DirectorySource directory;

    TimelineTexts(OverviewTexts texts, DirectorySource directory) {
        this.texts = texts;
        this.directory = directory;
    }

    String of(TimelineEntry entry, Actor reader, Locale language) {
        Directory current = directory.current();
        Values values = new Values(entry, current, zoneOf(reader, current), language);
        String pattern = texts.find(entry.type(), language)
                .or(() -> texts.find("timeline.other", language))
                .orElse("");
        Matcher places = PLACE.matcher(pattern);
        return places.replaceAll(place -> Matcher.quoteReplacement(values.of(place)))
                .strip();
    }

    /** How a deadline was counted, as a sentence. */
    String of(Counted counted, Actor reader, Locale language) {
        ZoneId zone = zoneOf(reader, directory.current());
        Instant from = counted.from();
        String key = "counted." + counted.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean day = counted.rule() == Counted.Rule.PLANNED_FINISH;
        return texts.find(key, language)
                .orElse("")
                .replace("{amount}", String.valueOf(counted.amount()))
                .replace("{from}", from == null ? "" : (day ? DAY : SHOWN).format(from.atZone(zone)));
    }

    private static ZoneId zoneOf(Actor reader, Directory current) {
        try {
            return current.person(reader.person())
                    .map(Person::zone)
                    .map(ZoneId::of)
                    .orElse(current.calendar().zone());
        } catch (DateTimeException noZone) {
            return current.calendar().zone();
        }
    }

    /** The facts of one entry as they are shown to one reader. */
    private final class Values {

        private final TimelineEntry entry;
        private final Directory current;
        private final ZoneId zone;
        private final Locale language;

        private Values(TimelineEntry entry, Directory current, ZoneId zone, Locale language) {
            this.entry = entry;
            this.current = current;
            this.zone = zone;
            this.language = language;
        }

        private String of(MatchResult place) {
            String name = place.group(1);
            if (name.equals("actor")) {
                return actor();
            }
            return name.equals("type")
                    ? entry.type()
                    : shown(name, entry.facts().getOrDefault(name, ""));
        }

        private String actor() {
            String person = entry.person();
            if (person == null) {
                return texts.find("actor.system", language).orElse("");
            }
            String principal = entry.onBehalfOf();
            return principal == null
                    ? person(person)
                    : texts.find("actor.substitute", language)
                            .orElse("{person}")
                            .replace("{person}", person(person))
                            .replace("{principal}", person(principal));
        }

        private String shown(String name, String value) {
            if (OF_DEPARTMENTS.contains(name)) {
                return department(value);
            }
            if (OF_PEOPLE.contains(name)) {
                return person(value);
            }
            if (WORD.matcher(value).matches()) {
                return texts.find("word." + value, language).orElse(value);
            }
            return MOMENT.matcher(value).matches() ? moment(value) : value;
        }

        private String person(String id) {
            return current.person(id).map(Person::name).orElse(id);
        }

        private String department(String code) {
            return current.department(code)
                    .map(Department::name)
                    .map(name -> name.in(language))
                    .orElse(code);
        }

        private String moment(String value) {
            try {
                return SHOWN.format(Instant.parse(value).atZone(zone));
            } catch (DateTimeException unreadable) {
                return value;
            }
        }
    }
}
