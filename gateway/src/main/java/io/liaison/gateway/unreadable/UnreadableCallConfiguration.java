package io.liaison.gateway.unreadable;

import io.liaison.platform.web.problem.ProblemWriter;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link UnreadableCallAnswers} on every connection. */
@Configuration(proxyBeanMethods = false)
class UnreadableCallConfiguration {

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> unreadableCalls(ProblemWriter problems) {
        UnreadableCallAnswers answers = new UnreadableCallAnswers(problems);
        return factory -> factory.addServerCustomizers(server -> server.doOnChannelInit(
                (observer, channel, remote) -> channel.pipeline().addLast("liaison.unreadableCalls", answers)));
    }
}
