package io.liaison.request.attachment.scan;

import io.liaison.request.attachment.application.DependencyUnavailable;
import io.liaison.request.attachment.application.VirusScan;
import io.liaison.request.attachment.application.VirusScan.Verdict;
import io.liaison.request.attachment.scan.VirusScanProperties.WhenUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class VirusScanConfiguration {

    private static final Logger log = LoggerFactory.getLogger(VirusScanConfiguration.class);

    @Bean
    VirusScan virusScan(VirusScanProperties properties) {
        return properties.isOn() ? scanner(properties) : content -> Mono.just(Verdict.CLEAN);
    }

    static VirusScan scanner(VirusScanProperties properties) {
        VirusScan scanner = new ClamAvScan(properties);
        return properties.whenUnavailable() == WhenUnavailable.REFUSE
                ? scanner
                : content -> scanner.scan(content)
                        .onErrorResume(DependencyUnavailable.class, VirusScanConfiguration::acceptUnscanned);
    }

    private static Mono<Verdict> acceptUnscanned(DependencyUnavailable away) {
        log.warn("Accepted a file unscanned: {}", away.getMessage());
        return Mono.just(Verdict.CLEAN);
    }
}
