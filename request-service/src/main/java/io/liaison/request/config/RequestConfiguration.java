package io.liaison.request.config;

import io.liaison.request.intake.domain.clarity.ClarityCheck;
import io.liaison.request.intake.domain.clarity.Lexicon;
import io.liaison.request.wording.application.BuiltInTerms;
import io.liaison.request.wording.search.AhoCorasickSearch;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts together what is no component of its own. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("io.liaison.request")
@EnableScheduling
class RequestConfiguration {

    @Bean
    ClarityCheck clarityCheck() {
        Lexicon lexicon = Lexicon.of(BuiltInTerms.read(), AhoCorasickSearch::of);
        return new ClarityCheck(() -> lexicon);
    }
}
