package io.liaison.platform.openapi;

import io.liaison.platform.directory.acting.Actor;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.api.AbstractOpenApiResource;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import reactor.core.scheduler.Schedulers;

/**
 * The description of a service's HTTP interface (OpenAPI 3.1), made from its controllers, their records and what {@link
 * CallNotes} adds. It is behind the sign-in like every other call.
 */
@AutoConfiguration
@EnableConfigurationProperties(OpenApiProperties.class)
class OpenApiAutoConfiguration {

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class)
                .addResponseWrapperToIgnore(ServerSentEvent.class);
    }

    @Bean
    OpenAPI describedApi(OpenApiProperties properties) {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("A token of the identity provider; browsers have a session at the gateway instead.");
        return new OpenAPI()
                .info(new Info()
                        .title("Liaison: " + properties.title())
                        .version("1")
                        .description("Problems are RFC 9457 documents in the language of Accept-Language"
                                + " (zh-Hant, zh-Hans, en). Lists are paged by the cursor of the page before."))
                .servers(List.of(new Server().url("/")))
                .components(ProblemResponses.components().addSecuritySchemes(TOKEN, bearer))
                .security(List.of(new SecurityRequirement().addList(TOKEN)));
    }

    /** springdoc makes the description under a lock, at the first call: not on a thread that serves others. */
    @Bean
    WebFluxConfigurer descriptionAside() {
        return new WebFluxConfigurer() {
            @Override
            public void configureBlockingExecution(BlockingExecutionConfigurer configurer) {
                configurer
                        .setExecutor(new TaskExecutorAdapter(
                                task -> Schedulers.boundedElastic().schedule(task)))
                        .setControllerMethodPredicate(
                                method -> AbstractOpenApiResource.class.isAssignableFrom(method.getBeanType()));
            }
        };
    }

    @Bean
    ModelConverter recordsAsMarked() {
        return new RecordModels();
    }

    @Bean
    OperationCustomizer rawContent() {
        return new RawContent();
    }

    @Bean
    OperationCustomizer tellingParameters() {
        return new TellingParameters();
    }

    @Bean
    OpenApiCustomizer describedCalls(ObjectProvider<CallNotes> notes) {
        return new DescribedCalls(notes.getIfAvailable(() -> CallNotes.NONE));
    }
}
