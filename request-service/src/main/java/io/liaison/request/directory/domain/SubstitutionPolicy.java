package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Whom a person may name as substitute (代理人; functional.md, section 1). Who acts for others can't be stood for
 * meanwhile and the other way round, so that there are neither chains nor cycles.
 */
public final class SubstitutionPolicy {

    /** How long somebody may stand for somebody else at a time. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private SubstitutionPolicy() {}

    /** Refuses a period, a person or a chain that may not be. */
    public static void require(String person, Substitution wanted, Directory directory, Instant now) {
        requirePeriod(wanted, now);
        requireColleague(person, wanted, directory);
        requireNoChain(person, wanted, directory);
    }

    private static void requirePeriod(Substitution wanted, Instant now) {
        if (!wanted.from().isBefore(wanted.until())) {
            throw RuleViolation.invalid(FieldViolation.of("until", "substitution.until.not-after-from"));
        }
        if (!wanted.until().isAfter(now)) {
            throw RuleViolation.invalid(FieldViolation.of("until", "substitution.until.past"));
        }
        if (Duration.between(wanted.from(), wanted.until()).compareTo(LONGEST) > 0) {
            throw RuleViolation.invalid(FieldViolation.of("until", "substitution.until.too-long", LONGEST.toDays()));
        }
    }

    private static void requireColleague(String person, Substitution wanted, Directory directory) {
        if (wanted.substitute().equals(person)) {
            throw RuleViolation.invalid(FieldViolation.of("substitute", "substitution.substitute.oneself"));
        }
        if (directory.person(wanted.substitute()).filter(Person::active).isEmpty()) {
            throw RuleViolation.invalid(FieldViolation.of("substitute", "person.unknown", wanted.substitute()));
        }
    }

    private static void requireNoChain(String person, Substitution wanted, Directory directory) {
        List<Substitution> ofSubstitute = directory.person(wanted.substitute()).stream()
                .flatMap(found -> found.substitutions().stream())
                .filter(other -> overlap(other, wanted))
                .toList();
        if (ofSubstitute.stream().anyMatch(other -> other.substitute().equals(person))) {
            throw RuleViolation.conflict("substitution-cycle", wanted.substitute());
        }
        if (!ofSubstitute.isEmpty()) {
            throw RuleViolation.conflict("substitution-chain", wanted.substitute());
        }
        boolean standsForOthers = directory.people().stream()
                .flatMap(other -> other.substitutions().stream())
                .anyMatch(other -> other.substitute().equals(person) && overlap(other, wanted));
        if (standsForOthers) {
            throw RuleViolation.conflict("substitution-chain", person);
        }
    }

    private static boolean overlap(Substitution one, Substitution other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }
}
