package io.liaison.request.intake.numbering.application;

import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.application.NumberSeries;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.numbering.domain.NumberPrefixes;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How requests are numbered, and how far this month's series have come. */
@Component
public class ReadNumbering {

    private final NumberPrefixStore store;
    private final NumberSeries series;
    private final DirectorySource directory;
    private final Clock clock;

    ReadNumbering(NumberPrefixStore store, NumberSeries series, DirectorySource directory, Clock clock) {
        this.store = store;
        this.series = series;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The prefixes with what comes next.
     *
     * @param upcoming the number a request of each type would be given if it were submitted now
     */
    public record Numbering(NumberPrefixes prefixes, Map<RequestType, String> upcoming) {}

    public Mono<Numbering> read() {
        return store.find().flatMap(this::with);
    }

    /** What comes next with these prefixes, which are stored. */
    public Mono<Numbering> with(NumberPrefixes prefixes) {
        return Mono.defer(() -> series.upcoming(thisMonth())).map(upcoming -> new Numbering(prefixes, upcoming));
    }

    private YearMonth thisMonth() {
        return YearMonth.from(directory.current().calendar().dateOf(clock.instant()));
    }
}
