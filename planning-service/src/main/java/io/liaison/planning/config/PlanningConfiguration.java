package io.liaison.planning.config;

import io.liaison.planning.plan.domain.VagueWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Puts together what is no component of its own. */
@Configuration(proxyBeanMethods = false)
class PlanningConfiguration {

    /** Every word list there is; a list more is a language more. */
    @Bean
    VagueWords vagueWords(ResourcePatternResolver resources) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Resource list : resources.getResources("classpath:clarity/vague-words_*.txt")) {
            list.getContentAsString(StandardCharsets.UTF_8).lines().forEach(lines::add);
        }
        return VagueWords.parse(lines.stream());
    }
}
