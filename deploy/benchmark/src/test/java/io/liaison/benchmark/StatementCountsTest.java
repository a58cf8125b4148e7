package io.liaison.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementCountsTest {

    @Test
    void shouldSeeTheSameStatementOfTwoClients() {
        String service = "select  x\n  from y where z = any ($1::text[])\n and (\n a = 0 )";
        String script = "SELECT x from y where z = any ($2) and (a = $1)";

        assertThat(StatementCounts.shape(service)).isEqualTo(StatementCounts.shape(script));
    }

    /** PostgreSQL replaces constants in what it parses, but not in what was prepared before the counts began. */
    @Test
    void shouldSeeTheSameStatementWithConstantsOrPlaces() {
        assertThat(StatementCounts.shape("select a -> -1, 'b', $1 from c limit 7"))
                .isEqualTo(StatementCounts.shape("select a -> $2, $3, $1 from c limit $4"));
    }

    @Test
    void shouldShowFirstWhatTookMostTimeTogether() {
        StatementCounts counts =
                new StatementCounts(Map.of("often", 1_000L, "slow", 2L), Map.of("often", 500.0, "slow", 80.0));

        assertThat(counts.slowest()).containsExactly(Map.entry("often", 0.5), Map.entry("slow", 40.0));
    }

    @Test
    void shouldLeaveOutWhatIsNotPartOfEveryTransaction() {
        StatementCounts counts = new StatementCounts(Map.of("begin", 1_000L, "insert", 1_000L, "sweep", 5L), Map.of());

        assertThat(counts.perTransaction(1_000)).containsOnly(Map.entry("insert", 1.0));
    }
}
