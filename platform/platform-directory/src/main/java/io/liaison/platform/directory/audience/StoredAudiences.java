package io.liaison.platform.directory.audience;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The table request_audience. */
final class StoredAudiences implements RequestAudiences {

    private static final Pattern COLUMN = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");
    private static final String PEOPLE = "audiencePeople";
    private static final String DEPARTMENTS = "audienceDepartments";
    private static final String MEMBER = """
            (seen.member_kind = 'PERSON' and seen.member = any (:audiencePeople::text[])
             or seen.member_kind = 'DEPARTMENT' and seen.member = any (:audienceDepartments::text[]))""";

    private final DatabaseClient database;
    private final DirectorySource directory;

    StoredAudiences(DatabaseClient database, DirectorySource directory) {
        this.database = database;
        this.directory = directory;
    }

    /** In one order, so that two transactions that admit the same members never wait for each other. */
    @Override
    public Mono<Void> admit(UUID requestId, Audience audience) {
        if (audience.people().isEmpty() && audience.departments().isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        insert into request_audience (request_id, member_kind, member)
                        select :requestId, kind, member from (
                               select 'PERSON' as kind, unnest(:people::text[]) as member
                                union
                               select 'DEPARTMENT', unnest(:departments::text[])) members
                         order by kind, member
                        on conflict do nothing
                        """)
                .bind("requestId", requestId)
                .bind("people", array(audience.people()))
                .bind("departments", array(audience.departments()))
                .then();
    }

    /** In one order over all requests, for the same reason. */
    @Override
    public Mono<Void> admitAll(Map<UUID, Audience> audiences) {
        List<Member> members = audiences.entrySet().stream()
                .flatMap(entry -> Member.of(entry.getKey(), entry.getValue()))
                .toList();
        if (members.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        insert into request_audience (request_id, member_kind, member)
                        select distinct request_id, kind, member
                          from unnest(:requestIds::uuid[], :kinds::text[], :members::text[])
                               as admitted (request_id, kind, member)
                         order by request_id, kind, member
                        on conflict do nothing
                        """)
                .bind("requestIds", members.stream().map(Member::requestId).toArray(UUID[]::new))
                .bind("kinds", members.stream().map(Member::kind).toArray(String[]::new))
                .bind("members", members.stream().map(Member::name).toArray(String[]::new))
                .then();
    }

    private record Member(UUID requestId, String kind, String name) {

        static Stream<Member> of(UUID requestId, Audience audience) {
            return Stream.concat(
                    audience.people().stream().map(person -> new Member(requestId, "PERSON", person)),
                    audience.departments().stream().map(code -> new Member(requestId, "DEPARTMENT", code)));
        }
    }

    @Override
    public Mono<Boolean> maySee(Actor actor, UUID requestId) {
        if (isAdministrator(actor)) {
            return Mono.just(true);
        }
        return database.sql("select exists (select 1 from request_audience seen where seen.request_id = :requestId and "
                        + MEMBER + ")")
                .bind("requestId", requestId)
                .bindValues(bindsFor(actor))
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    @Override
    public Mono<Void> requireVisible(Actor actor, UUID requestId) {
        return maySee(actor, requestId)
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("not-found")))
                .then();
    }

    @Override
    public String condition(Actor actor, String requestIdColumn) {
        if (!COLUMN.matcher(requestIdColumn).matches()) {
            throw new IllegalArgumentException("not a column: " + requestIdColumn);
        }
        return isAdministrator(actor)
                ? "true"
                : "exists (select 1 from request_audience seen where seen.request_id = " + requestIdColumn + " and "
                        + MEMBER + ")";
    }

    @Override
    public Map<String, Object> bindsFor(Actor actor) {
        if (isAdministrator(actor)) {
            return Map.of();
        }
        Directory current = directory.current();
        List<String> names = actor.names().toList();
        Set<String> represented = names.stream()
                .flatMap(name -> current.representedBy(name).stream())
                .collect(Collectors.toSet());
        Map<String, Object> binds = new LinkedHashMap<>();
        binds.put(PEOPLE, array(names));
        binds.put(DEPARTMENTS, array(represented));
        return binds;
    }

    private boolean isAdministrator(Actor actor) {
        Directory current = directory.current();
        return actor.names().anyMatch(current::isAdministrator);
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
