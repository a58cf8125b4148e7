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
 * Whom a person may have as substitute (代理人; functional.md, section 1). Chains are bounded at one link: who acts for
 * others can't be stood for meanwhile and the other way round, so that there are no cycles either, and that a duty
 * always has its owner and at most one more.
 */
public final class SubstitutionPolicy {

    /** How long somebody may stand for somebody else at a time. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** How many periods a person may have ahead. */
    public static final int MOST = 20;

    private SubstitutionPolicy() {}

    /**
     * Refuses a period, a person or a chain that may not be.
     *
     * @param kept the person's periods that stay beside the one wanted
     */
    public static void require(
            String person, Substitution wanted, List<Substitution> kept, Directory directory, Instant now) {
        requirePeriod(wanted, now);
        requireColleague(person, wanted, directory);
        requireOwnPeriodsApart(wanted, kept);
        requireNoChain(person, wanted, directory);
    }

    /** The periods that are not over; of the others the audit trail knows. */
    public static List<Substitution> notOver(Person person, Instant now) {
        return person.substitutions().stream()
                .filter(period -> period.until().isAfter(now))
                .toList();
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

    private static void requireOwnPeriodsApart(Substitution wanted, List<Substitution> kept) {
        if (kept.stream().anyMatch(period -> overlap(period, wanted))) {
            throw RuleViolation.conflict("substitution-overlap");
        }
        if (kept.size() >= MOST) {
            throw RuleViolation.conflict("substitution-too-many", MOST);
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
