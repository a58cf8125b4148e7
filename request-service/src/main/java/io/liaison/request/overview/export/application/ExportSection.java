package io.liaison.request.overview.export.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.domain.Request;
import java.util.Locale;
import reactor.core.publisher.Flux;

/** One list in the export of a request. Every feature that keeps something of requests adds its own. */
public interface ExportSection {

    /** Name of the field in the document. */
    String name();

    /**
     * What there is, in its own order, read as it is asked for; each entry is written as JSON.
     *
     * @param reader who exports it, and may see the request
     */
    Flux<?> entries(Request request, Actor reader, Locale language);
}
