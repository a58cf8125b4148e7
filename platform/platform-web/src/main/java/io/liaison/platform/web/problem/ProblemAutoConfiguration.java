package io.liaison.platform.web.problem;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.i18n.LocaleContextResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents for everything that fails; ahead of Spring Boot's own error page, which never comes into play. */
@AutoConfiguration(before = WebFluxAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class ProblemAutoConfiguration {

    private static final int BEFORE_ERROR_PAGE = -2;

    @Bean
    @Order(10)
    ProblemMapping ruleProblems() {
        return new RuleProblems();
    }

    @Bean
    @Order(1000)
    ProblemMapping webProblems() {
        return new WebProblems();
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemWriter problemWriter(
            ObjectProvider<ProblemMapping> mappings,
            ObjectProvider<MessageBundle> bundles,
            ResourceLoader resources,
            JsonMapper json) {
        List<String> names = Stream.of(
                        Stream.of("messages"),
                        bundles.orderedStream().map(MessageBundle::name),
                        Stream.of("platform-messages"))
                .flatMap(bundle -> bundle)
                .toList();
        Problems problems = new Problems(mappings.orderedStream().toList());
        return new ProblemWriter(problems, new Texts(names, resources), json);
    }

    @Bean
    ValidationConfigurationCustomizer uninterpolatedMessages() {
        return configuration -> configuration.messageInterpolator(new UninterpolatedMessages());
    }

    @Bean
    @Order(BEFORE_ERROR_PAGE)
    WebExceptionHandler problemExceptionHandler(ProblemWriter writer) {
        return new ProblemExceptionHandler(writer);
    }

    @Bean
    @ConditionalOnMissingBean(name = "localeContextResolver")
    LocaleContextResolver localeContextResolver() {
        return new CallerLanguage();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = {"org.springframework.dao.DataAccessException", "io.r2dbc.spi.R2dbcException"})
    static class Data {

        @Bean
        @Order(20)
        ProblemMapping dataProblems() {
            return new DataProblems();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.security.oauth2.server.resource.InvalidBearerTokenException")
    static class Security {

        @Bean
        @Order(30)
        ProblemMapping securityProblems() {
            return new SecurityProblems();
        }
    }
}
