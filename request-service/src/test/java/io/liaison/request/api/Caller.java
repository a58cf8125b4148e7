package io.liaison.request.api;

import io.liaison.request.intake.domain.Permissions;
import io.liaison.request.intake.domain.Role;
import io.liaison.request.permission.domain.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who calls in the walk through the permissions, and what each of them is, said here by hand. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies
enum Caller {
    INITIATOR("wang", Sight.ALWAYS, Set.of(Role.INITIATOR, Role.CORRESPONDENT), Standing.REPRESENTATIVE),
    RAISING_HEAD("zhang", Sight.ANNOUNCED, Set.of(Role.RAISING_HEAD, Role.CORRESPONDENT), Standing.REPRESENTATIVE),
    LEAD_HEAD("ops-director", Sight.DISPATCHED, Set.of(Role.LEAD_HEAD), Standing.REPRESENTATIVE),
    LEAD_LIAISON("ops-liaison", Sight.DISPATCHED, Set.of(), Standing.REPRESENTATIVE),
    /** Head of the department that calls about one department name. */
    INVOLVED_HEAD("chen", Sight.ANNOUNCED, Set.of(), Standing.REPRESENTATIVE, Standing.ADMINISTRATOR_OR_HEAD),
    INVOLVED_LIAISON("zhao", Sight.ANNOUNCED, Set.of(), Standing.REPRESENTATIVE),
    ADMINISTRATOR(
            "li",
            Sight.ANNOUNCED,
            Set.of(Role.ADMINISTRATOR, Role.CORRESPONDENT),
            Standing.REPRESENTATIVE,
            Standing.ADMINISTRATOR,
            Standing.ADMINISTRATOR_OR_HEAD),
    TOLD_SUPERIOR("gm", Sight.DISPATCHED, Set.of(), Standing.REPRESENTATIVE),
    OUTSIDER("csv-director", Sight.NEVER, Set.of(), Standing.REPRESENTATIVE),
    PLAIN_COLLEAGUE("csv-liaison", Sight.NEVER, Set.of()),
    FOR_INITIATOR("rnd-liaison", INITIATOR),
    FOR_RAISING_HEAD("rnd-director", RAISING_HEAD),
    FOR_LEAD_HEAD("finance-director", LEAD_HEAD),
    FOR_INVOLVED_HEAD("adm-director", INVOLVED_HEAD),
    FOR_ADMINISTRATOR("finance-liaison", ADMINISTRATOR),
    STRANGER("nobody", Sight.NEVER, Set.of()),
    WITHOUT_TOKEN(null, Sight.NEVER, Set.of());

    /** Which requests somebody sees. */
    private enum Sight {
        NEVER,
        DISPATCHED,
        ANNOUNCED,
        ALWAYS
    }

    private final @Nullable String person;
    private final @Nullable String principal;
    private final Sight sight;
    private final Set<Role> roles;
    private final Set<Standing> standings;

    Caller(@Nullable String person, Sight sight, Set<Role> roles, Standing... standings) {
        this.person = person;
        this.principal = null;
        this.sight = sight;
        this.roles = Set.copyOf(roles);
        this.standings = Set.copyOf(List.of(standings));
    }

    /** Stands for somebody and has all that one has. */
    Caller(String person, Caller standsFor) {
        this.person = person;
        this.principal = standsFor.person;
        this.sight = standsFor.sight;
        this.roles = standsFor.roles;
        this.standings = standsFor.standings;
    }

    /** Somebody who may. */
    static Caller of(Endpoint.Need need) {
        return Arrays.stream(values())
                .filter(caller -> caller.known() && caller.principal == null && caller.may(need))
                .findFirst()
                .orElseThrow();
    }

    private boolean may(Endpoint.Need need) {
        if (need instanceof Endpoint.OfAct needed) {
            return has(Permissions.of(needed.act()).role());
        }
        if (need instanceof Endpoint.OfUpload needed) {
            return has(Permissions.of(needed.act()).role());
        }
        if (need instanceof Endpoint.OfAuthor) {
            return this == INITIATOR;
        }
        if (need instanceof Endpoint.SeeingWith needed) {
            return is(needed.right().standing());
        }
        return !(need instanceof Endpoint.OfRight needed) || is(needed.right().standing());
    }

    static List<Caller> substitutes() {
        return Arrays.stream(values())
                .filter(caller -> caller.principal != null)
                .toList();
    }

    @Nullable
    String person() {
        return person;
    }

    @Nullable
    String principal() {
        return principal;
    }

    /** Whether it is somebody, or stands for them. */
    boolean actsAs(Caller other) {
        return this == other || (principal != null && principal.equals(other.person));
    }

    boolean known() {
        return person != null && this != STRANGER;
    }

    boolean is(Standing standing) {
        return switch (standing) {
            case SIGNED_IN -> person != null;
            case EVERYBODY -> known();
            default -> standings.contains(standing);
        };
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    boolean sees(Situation situation) {
        return switch (sight) {
            case ALWAYS -> true;
            case ANNOUNCED -> situation.announced();
            case DISPATCHED -> situation.hasLead();
            case NEVER -> false;
        };
    }
}
