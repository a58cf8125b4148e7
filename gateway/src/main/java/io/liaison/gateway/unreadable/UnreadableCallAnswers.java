package io.liaison.gateway.unreadable;

import static io.netty.handler.codec.http.HttpHeaderNames.CACHE_CONTROL;
import static io.netty.handler.codec.http.HttpHeaderNames.CONNECTION;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_TYPE;

import io.liaison.platform.web.problem.Problem;
import io.liaison.platform.web.problem.ProblemWriter;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Set;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * What Reactor Netty answers before there is a call to route: a bare status, where the first line or the headers are too
 * long or no HTTP. The connection ends with it. Here it gets its problem document.
 */
@Sharable
final class UnreadableCallAnswers extends ChannelOutboundHandlerAdapter {

    private static final Set<HttpResponseStatus> STATUSES = Set.of(
            HttpResponseStatus.BAD_REQUEST,
            HttpResponseStatus.REQUEST_URI_TOO_LONG,
            HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);

    private final ProblemWriter problems;

    UnreadableCallAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        Object answer = message instanceof FullHttpResponse bare && isBare(bare) ? documented(bare) : message;
        super.write(context, answer, promise);
    }

    private static boolean isBare(FullHttpResponse response) {
        return STATUSES.contains(response.status())
                && !response.content().isReadable()
                && response.headers().contains(CONNECTION, HttpHeaderValues.CLOSE, true);
    }

    private FullHttpResponse documented(FullHttpResponse bare) {
        Problem problem = Problem.of(HttpStatusCode.valueOf(bare.status().code()));
        byte[] document = problems.ofUnreadableCall(problem);
        FullHttpResponse answer = bare.replace(Unpooled.wrappedBuffer(document));
        answer.headers()
                .set(CONTENT_LENGTH, document.length)
                .set(CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set(CACHE_CONTROL, "no-store");
        bare.release();
        return answer;
    }
}
