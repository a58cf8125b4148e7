package io.liaison.gateway.limit;

import io.liaison.platform.web.problem.ProblemWriter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitProperties.class)
class RateLimitConfiguration {

    @Bean
    RateLimitFilter rateLimitFilter(RateLimitProperties limit, ProblemWriter problems) {
        return new RateLimitFilter(new TokenBuckets(limit.perSecond(), limit.burst(), System::nanoTime), problems);
    }
}
