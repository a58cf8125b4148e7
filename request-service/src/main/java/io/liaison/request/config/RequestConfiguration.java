package io.liaison.request.config;

import io.liaison.request.intake.domain.clarity.ClarityCheck;
import io.liaison.request.intake.domain.clarity.VagueWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts together what is no component of its own. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("io.liaison.request")
@EnableScheduling
class RequestConfiguration {

    /** The check with every word list there is; a list more is a language more. */
    @Bean
    ClarityCheck clarityCheck(ResourcePatternResolver resources) throws IOException {
        List<Map<String, List<String>>> lists = new ArrayList<>();
        for (Resource list : resources.getResources("classpath:clarity/vague-words_*.txt")) {
            lists.add(VagueWords.parse(
                    list.getContentAsString(StandardCharsets.UTF_8).lines()));
        }
        return new ClarityCheck(new VagueWords(lists));
    }
}
