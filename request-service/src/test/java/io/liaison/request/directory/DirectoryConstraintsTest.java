package io.liaison.request.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.ServiceTest;
import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Section 1: exactly one active liaison per department, whatever is written into the database. */
class DirectoryConstraintsTest extends ServiceTest {

    private static final String NOT_NULL = "23502";
    private static final String FOREIGN_KEY = "23503";
    private static final String CHECK = "23514";

    @Autowired
    private TransactionalOperator transactions;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update department set liaison = null where code = 'PRD' | " + NOT_NULL,
                "update department set liaison = 'nobody' where code = 'PRD' | " + FOREIGN_KEY,
                "update department set liaison = 'wang' where code = 'PRD' | " + FOREIGN_KEY,
                "update person set active = false where id = 'zhao' | " + FOREIGN_KEY,
                "update person set department = 'MKT' where id = 'zhao' | " + FOREIGN_KEY,
                "delete from person where id = 'zhao' | " + FOREIGN_KEY,
                "update department set liaison_active = false where code = 'PRD' | " + CHECK,
                "update person set active = false where id = 'chen' | " + FOREIGN_KEY,
                "update department set head = null where code = 'PRD' | " + NOT_NULL,
                "update department set head = 'nobody' where code = 'PRD' | " + FOREIGN_KEY,
                "update department set parent = 'NOWHERE' where code = 'PRD' | " + FOREIGN_KEY
            })
    @Proves({"1-department-one-liaison-head", "1-liaison-change-no-gap"})
    void shouldRefuseADepartmentWithoutItsOneActiveLiaisonAndHead(String sql, String state) {
        assertThat(stateOf(sql)).isEqualTo(state);
    }

    @Test
    @Proves("1-liaison-change-no-gap")
    void shouldLetLiaisonAndPersonChangeTogether() {
        assertThat(stateOf(
                        "update person set department = 'MKT' where id = 'zhao'",
                        "update department set liaison = 'chen' where code = 'PRD'",
                        "update department set liaison = 'zhao' where code = 'PRD'",
                        "update person set department = 'PRD' where id = 'zhao'"))
                .isEmpty();
    }

    private String stateOf(String... statements) {
        Mono<String> state = Flux.fromArray(statements)
                .concatMap(sql -> database.sql(sql).fetch().rowsUpdated())
                .as(transactions::transactional)
                .then(Mono.just(""))
                .onErrorResume(failure -> Mono.just(stateOf(failure)));
        return Objects.requireNonNull(state.block(Duration.ofSeconds(20)));
    }

    private static String stateOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException refused) {
                return String.valueOf(refused.getSqlState());
            }
        }
        return failure.toString();
    }
}
