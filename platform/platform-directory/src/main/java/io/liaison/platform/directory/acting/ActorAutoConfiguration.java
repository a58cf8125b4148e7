package io.liaison.platform.directory.acting;

import io.liaison.platform.directory.DirectoryProperties;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.MessagingAutoConfiguration;
import io.liaison.platform.web.problem.MessageBundle;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Lets every controller declare an {@link Actor} parameter. */
@AutoConfiguration(after = MessagingAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@EnableConfigurationProperties(DirectoryProperties.class)
public final class ActorAutoConfiguration {

    /** Lazy, so that setting up the web layer doesn't create the database's part of the service before its time. */
    @Bean
    WebFluxConfigurer actorParameters(@Lazy DirectorySource directory, Clock clock, DirectoryProperties properties) {
        return new ActorParameters(new ActorResolver(directory, clock, properties.personClaim()));
    }

    @Bean
    MessageBundle directoryMessages() {
        return new MessageBundle("platform-directory-messages");
    }

    private record ActorParameters(ActorResolver resolver) implements WebFluxConfigurer {

        @Override
        public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
            configurer.addCustomResolver(resolver);
        }
    }
}
