package io.liaison.request.overview.persistence;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.application.OpenRequests;
import io.liaison.request.rows.RequestRow;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Open requests as a query of the table {@code request}; former leads take part as well. */
@Component
class R2dbcOpenRequests implements OpenRequests {

    private static final String OF_DEPARTMENT = """
            select * from request
            where state in ('SUBMITTED', 'RETURNED', 'DISPATCHED', 'OBJECTED', 'CONFIRMED')
              and coalesce(progress, '') not in ('COMPLETED', 'ARCHIVED')
              and (raising_department = :department or lead_department = :department
                   or jsonb_exists(form -> 'departments', :department)
                   or rounds @> jsonb_build_array(jsonb_build_object('leadDepartment', :department::text)))
            order by id""";

    private final DatabaseClient database;
    private final RequestRow row;

    R2dbcOpenRequests(DatabaseClient database, RequestRow row) {
        this.database = database;
        this.row = row;
    }

    @Override
    public Flux<Request> of(String department) {
        return database.sql(OF_DEPARTMENT)
                .bind("department", department)
                .map(row::read)
                .all();
    }
}
