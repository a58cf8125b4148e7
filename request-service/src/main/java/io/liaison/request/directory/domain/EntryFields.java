package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the fields of an entry may hold, whether it comes over the API or from a file. */
public final class EntryFields {

    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_EXTENSION = 32;
    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_KINDS = 50;
    private static final Pattern PERSON = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,63}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");
    private static final Pattern KIND = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,189}");
    private static final Pattern EXTENSION = Pattern.compile("[0-9+#*() -]*");
    private static final Set<String> LOCALES = Set.of("zh-Hant", "zh-Hans", "en");

    private EntryFields() {}

    public static void requireSound(Person person) {
        require(faults(person));
    }

    public static void requireSound(Department department) {
        require(faults(department));
    }

    private static void require(List<FieldViolation> faults) {
        if (!faults.isEmpty()) {
            throw RuleViolation.invalid("validation", faults);
        }
    }

    /** The faults of a person's own fields. */
    public static List<FieldViolation> faults(Person person) {
        return Stream.of(
                        fault(PERSON.matcher(person.id()).matches(), "id", "directory.id.malformed"),
                        name("name", person.name()),
                        fault(
                                isShort(person.extension(), LONGEST_EXTENSION, EXTENSION),
                                "extension",
                                "directory.extension.malformed"),
                        fault(isShort(person.email(), LONGEST_EMAIL, EMAIL), "email", "directory.email.malformed"),
                        fault(LOCALES.contains(person.locale()), "locale", "directory.locale.unknown"),
                        fault(isZone(person.zone()), "zone", "directory.zone.unknown"))
                .flatMap(found -> found)
                .toList();
    }

    /** The faults of a department's own fields. */
    public static List<FieldViolation> faults(Department department) {
        boolean kinds = department.resourceKinds().size() <= MOST_KINDS
                && department.resourceKinds().stream()
                        .allMatch(kind -> KIND.matcher(kind).matches());
        return Stream.of(
                        fault(CODE.matcher(department.code()).matches(), "code", "directory.code.malformed"),
                        name("name.zhHant", department.name().zhHant()),
                        name("name.zhHans", department.name().zhHans()),
                        name("name.en", department.name().en()),
                        fault(kinds, "resourceKinds", "directory.kinds.malformed"))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<FieldViolation> name(String field, String name) {
        boolean sound =
                !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
        return sound ? Stream.empty() : Stream.of(FieldViolation.of(field, "directory.name.malformed", LONGEST_NAME));
    }

    private static Stream<FieldViolation> fault(boolean sound, String field, String code) {
        return sound ? Stream.empty() : Stream.of(FieldViolation.of(field, code));
    }

    private static boolean isShort(@Nullable String value, int longest, Pattern pattern) {
        return value == null
                || (value.length() <= longest && pattern.matcher(value).matches());
    }

    private static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
