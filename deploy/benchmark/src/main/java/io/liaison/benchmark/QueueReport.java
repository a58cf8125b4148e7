package io.liaison.benchmark;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The tables at the end of a run of the review queue, in Markdown. */
final class QueueReport {

    private final PrintStream out;

    QueueReport(PrintStream out) {
        this.out = out;
    }

    void print(QueueMeasurement measured) {
        int pages = measured.gateway().result().size();
        line("");
        line("| figure | value |");
        line("|---|---|");
        line("| date, machine | %s, %s |", LocalDate.now(ZoneId.systemDefault()), Report.machine());
        line("| open requests | %d |", OpenRequests.COUNT);
        line(
                "| load of both | %d pages per second at random moments, %d connections; %d pages |",
                measured.perSecond(), measured.connections(), pages);
        line("| errors | %d |", measured.failures().size());
        line("");
        line("| page of 20 | gateway p50 | gateway p99 | pgbench p50 | pgbench p99 | **ratio of p99** |");
        line("|---|---|---|---|---|---|");
        for (int page = 0; page < measured.pages().size(); page++) {
            Latencies through = measured.through(page);
            Latencies bare = measured.bare().result().get(page);
            line(
                    "| %s | %.1f ms | %.1f ms | %.1f ms | %.1f ms | **%.1f** |",
                    measured.pages().get(page),
                    through.percentile(0.5),
                    through.percentile(0.99),
                    bare.percentile(0.5),
                    bare.percentile(0.99),
                    through.percentile(0.99) / bare.percentile(0.99));
        }
        ProfileTables tables = new ProfileTables(
                out, measured.gateway().observation(), measured.bare().observation());
        tables.processors(measured.perSecond(), "ms per page");
        tables.sessions();
        tables.statements(pages / 2, pages / 2);
        for (int page = 0; page < measured.pages().size(); page++) {
            plan(measured.pages().get(page), measured.plans().get(page));
        }
    }

    private void plan(String page, List<String> plan) {
        line("");
        line("Plan of the %s:", page);
        line("");
        plan.forEach(step -> line("    %s", step));
    }

    private void line(String text, Object... values) {
        out.println(String.format(Locale.ROOT, text, values));
    }
}
