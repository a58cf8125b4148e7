package io.liaison.platform.web.problem;

import io.liaison.platform.web.correlation.CorrelationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** Turns every failure that leaves the filters and handlers into a problem document. */
final class ProblemExceptionHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemExceptionHandler.class);

    private final ProblemWriter writer;

    ProblemExceptionHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return Mono.error(failure);
        }
        Problem problem = writer.problemOf(failure);
        if (problem.status().is5xxServerError()) {
            log(exchange, problem, failure);
        }
        return writer.write(exchange, problem);
    }

    /** The id is said in the line: the failure has left the context that carries it to the logs. */
    private static void log(ServerWebExchange exchange, Problem problem, Throwable failure) {
        String call = exchange.getRequest().getMethod() + " "
                + exchange.getRequest().getURI().getRawPath();
        if (problem.status().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
            log.warn("[{}] {} answered 503: {}", CorrelationId.of(exchange), call, failure.toString());
        } else {
            log.error("[{}] {} failed", CorrelationId.of(exchange), call, failure);
        }
    }
}
