package io.liaison.request.config;

import io.liaison.request.intake.domain.clarity.ClarityCheck;
import io.liaison.request.wording.application.CurrentWording;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts together what is no component of its own. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("io.liaison.request")
@EnableScheduling
class RequestConfiguration {

    /** The check by the wording that counts when it is asked. */
    @Bean
    ClarityCheck clarityCheck(CurrentWording wording) {
        return new ClarityCheck(wording);
    }
}
