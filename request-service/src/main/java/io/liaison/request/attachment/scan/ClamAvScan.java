package io.liaison.request.attachment.scan;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.liaison.request.attachment.application.DependencyUnavailable;
import io.liaison.request.attachment.application.VirusScan;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.tcp.TcpClient;

/**
 * Asks ClamAV's daemon by its command {@code INSTREAM}: the content in chunks, each behind its length, ended by an empty
 * one; then one line, and the daemon hangs up. A connection per file, as the daemon wants it.
 */
final class ClamAvScan implements VirusScan {

    private static final String CODE = "virus-scan-unavailable";
    private static final int RECENT_SCANS = 10;

    private final TcpClient daemon;
    private final VirusScanProperties properties;
    private final CircuitBreaker breaker;

    ClamAvScan(VirusScanProperties properties) {
        this.properties = properties;
        this.daemon = TcpClient.newConnection()
                .host(properties.host())
                .port(properties.port())
                .option(
                        ChannelOption.CONNECT_TIMEOUT_MILLIS,
                        Math.toIntExact(properties.connectTimeout().toMillis()));
        this.breaker = CircuitBreaker.of(
                "virus-scan",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(RECENT_SCANS)
                        .minimumNumberOfCalls(RECENT_SCANS)
                        .waitDurationInOpenState(properties.openFor())
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .ignoreExceptions(UnreadableContent.class)
                        .build());
    }

    /** What was to be scanned could not be read, of which the daemon is innocent. */
    private static final class UnreadableContent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableContent(Throwable cause) {
            super(cause);
        }
    }

    @Override
    public Mono<Verdict> scan(Flux<DataBuffer> content) {
        return Mono.usingWhen(daemon.connect(), connection -> converse(connection, content), ClamAvScan::hangUp)
                .switchIfEmpty(Mono.error(() -> new IOException("clamd hung up without an answer")))
                .map(ClamAvScan::verdict)
                .timeout(properties.timeout())
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(ClamAvScan::failure);
    }

    private static Throwable failure(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof UnreadableContent && cause != null ? cause : new DependencyUnavailable(CODE, failure);
    }

    /** Listens while it sends, since the daemon may answer before it has all. */
    private static Mono<String> converse(Connection connection, Flux<DataBuffer> content) {
        Mono<String> answer = connection
                .inbound()
                .receive()
                .asString(StandardCharsets.US_ASCII)
                .reduce(String::concat);
        Flux<ByteBuf> chunks = content.onErrorMap(UnreadableContent::new).map(ClamAvScan::chunk);
        Mono<Boolean> sent = connection
                .outbound()
                .send(Flux.concat(command(), chunks, end()))
                .then()
                .onErrorComplete(failure -> !(failure instanceof UnreadableContent))
                .thenReturn(true);
        return Mono.zip(answer, sent, (said, done) -> said);
    }

    private static Mono<ByteBuf> command() {
        return Mono.fromSupplier(() -> Unpooled.copiedBuffer("zINSTREAM\0", StandardCharsets.US_ASCII));
    }

    private static ByteBuf chunk(DataBuffer content) {
        ByteBuf length = Unpooled.copyInt(content.readableByteCount());
        ByteBuf bytes = Unpooled.copiedBuffer(NettyDataBufferFactory.toByteBuf(content));
        DataBufferUtils.release(content);
        return Unpooled.wrappedBuffer(length, bytes);
    }

    private static Mono<ByteBuf> end() {
        return Mono.fromSupplier(() -> Unpooled.copyInt(0));
    }

    private static Mono<Void> hangUp(Connection connection) {
        return Mono.fromRunnable(connection::dispose);
    }

    private static Verdict verdict(String answer) {
        String line = answer.replace("\0", "").strip();
        if (line.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (line.endsWith(" FOUND")) {
            return new Verdict(Kind.INFECTED, line.replaceAll("^stream: | FOUND$", ""));
        }
        if (line.contains("size limit exceeded")) {
            return new Verdict(Kind.UNSCANNABLE, line);
        }
        throw new IllegalStateException("clamd says: " + line);
    }
}
