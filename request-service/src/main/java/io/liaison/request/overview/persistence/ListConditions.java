package io.liaison.request.overview.persistence;

import io.liaison.request.overview.application.RequestCriteria;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list's criteria are in SQL: only those that narrow it are looked at. */
final class ListConditions {

    private static final String PHASE =
            "case when state = 'CONFIRMED' then coalesce(progress, state) else state end = any(:phase)";
    private static final String TAKES_PART = """
            (raising_department = any(:%1$s) or lead_department = any(:%1$s)
             or jsonb_exists_any(form -> 'departments', :%1$s))""";
    private static final String PERSON = """
            exists (select 1 from request_audience told
                     where told.request_id = request.id and told.member_kind = 'PERSON' and told.member = :person)""";
    private static final String RAISED =
            "coalesce((submission ->> 'raisedOn')::date, (created_at at time zone :zone)::date)";
    private static final String OVERDUE = """
            coalesce(state = 'DISPATCHED' and (rounds -> -1 ->> 'confirmBy')::timestamptz < :now
                     or state in ('SUBMITTED', 'RETURNED', 'DISPATCHED', 'OBJECTED', 'CONFIRMED')
                        and coalesce(progress, '') not in ('COMPLETED', 'ARCHIVED')
                        and (form ->> 'wishedCompletion')::date < :today, false)""";

    /** Who looks, and when. */
    record Viewer(Collection<String> names, Collection<String> departments, Instant now, ZoneId zone) {
        private LocalDate today() {
            return LocalDate.ofInstant(now, zone);
        }
    }

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> binds = new HashMap<>();

    ListConditions(RequestCriteria criteria, Viewer viewer) {
        always("(number is not null or initiator = any(:names))", "names", texts(viewer.names()));
        anyOf("state = any(:state)", "state", criteria.state());
        anyOf(PHASE, "phase", criteria.phase());
        anyOf("type = any(:type)", "type", criteria.type());
        anyOf("priority = any(:priority)", "priority", criteria.priority());
        given("raising_department = :raising", "raising", criteria.raisingDepartment());
        given("jsonb_exists(form -> 'departments', :involved)", "involved", criteria.involvedDepartment());
        given("lead_department = :lead", "lead", criteria.leadDepartment());
        given("initiator = :initiator", "initiator", criteria.initiator());
        given(PERSON, "person", criteria.person());
        given("(number ilike :text or title ilike :text)", "text", contained(criteria.text()));
        takesPart(criteria, viewer);
        dates(criteria, viewer);
    }

    private void takesPart(RequestCriteria criteria, Viewer viewer) {
        String department = criteria.department();
        if (department != null) {
            always(TAKES_PART.formatted("department"), "department", new String[] {department});
        }
        switch (criteria.scope()) {
            case ALL -> {}
            case MINE -> conditions.add("initiator = any(:names)");
            case DEPARTMENT -> always(TAKES_PART.formatted("own"), "own", texts(viewer.departments()));
        }
    }

    private void dates(RequestCriteria criteria, Viewer viewer) {
        given(RAISED + " >= :raisedFrom", "raisedFrom", criteria.raisedFrom());
        given(RAISED + " <= :raisedTo", "raisedTo", criteria.raisedTo());
        if (criteria.raisedFrom() != null || criteria.raisedTo() != null) {
            binds.put("zone", viewer.zone().getId());
        }
        given("(form ->> 'wishedCompletion')::date < :wishedBefore", "wishedBefore", criteria.wishedBefore());
        Boolean overdue = criteria.overdue();
        if (overdue != null) {
            always((overdue ? "" : "not ") + OVERDUE, "now", viewer.now());
            binds.put("today", viewer.today());
        }
    }

    String sql() {
        return String.join("\n  and ", conditions);
    }

    Map<String, Object> binds() {
        return Map.copyOf(binds);
    }

    private void always(String condition, String name, Object value) {
        conditions.add(condition);
        binds.put(name, value);
    }

    private void given(String condition, String name, @Nullable Object value) {
        if (value != null) {
            always(condition, name, value);
        }
    }

    private void anyOf(String condition, String name, List<?> values) {
        if (!values.isEmpty()) {
            always(condition, name, values.stream().map(String::valueOf).toArray(String[]::new));
        }
    }

    private static String[] texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    private static @Nullable String contained(@Nullable String text) {
        return text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
