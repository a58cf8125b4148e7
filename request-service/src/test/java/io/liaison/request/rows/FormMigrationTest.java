package io.liaison.request.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.support.ServiceTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms stored before what a type adds had its place (migration 17). */
class FormMigrationTest extends ServiceTest {

    private static final String MIGRATION = "/db/migration/V17__extend_form_one.sql";

    @Autowired
    private TransactionalOperator transactions;

    @Test
    void shouldMakeTheKindOfAResourceApplicationOneOfItsParticulars() throws IOException {
        JsonNode extended = extended("""
                {"type": "RESOURCE", "title": "預算", "resourceKind": "budget"}""");

        assertThat(extended.path("title").asString()).isEqualTo("預算");
        assertThat(extended.path("otherParties").asString("none")).isEmpty();
        assertThat(extended.path("completionNote").asString("none")).isEmpty();
        assertThat(extended.at("/particulars/of").asString()).isEqualTo("RESOURCE");
        assertThat(extended.at("/particulars/kind").asString()).isEqualTo("budget");
        assertThat(extended.at("/particulars/purpose").asString("none")).isEmpty();
        assertThat(extended.has("resourceKind")).isFalse();
    }

    @Test
    void shouldDropAKindThatBelongsToNoResource() throws IOException {
        JsonNode extended = extended("""
                {"type": "PROJECT", "resourceKind": null}""");

        assertThat(extended.has("resourceKind")).isFalse();
        assertThat(extended.has("particulars")).isFalse();
        assertThat(extended("{}").path("otherParties").isString()).isTrue();
    }

    /** Runs what the migration does to each form, and takes its traces back. */
    private JsonNode extended(String form) throws IOException {
        String script = script();
        int begin = script.indexOf("create function");
        String function = script.substring(begin, script.indexOf(';', begin));
        String select = "select extended_form('" + form + "')::text";
        Mono<String> run = database.sql(function)
                .then()
                .then(Mono.defer(
                        () -> database.sql(select).mapValue(String.class).one()));
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(transactions
                        .execute(transaction -> rolledBack(transaction, run))
                        .blockLast()));
    }

    private static Mono<String> rolledBack(ReactiveTransaction transaction, Mono<String> run) {
        transaction.setRollbackOnly();
        return run;
    }

    private static String script() throws IOException {
        try (InputStream migration = Objects.requireNonNull(FormMigrationTest.class.getResourceAsStream(MIGRATION))) {
            return new String(migration.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
