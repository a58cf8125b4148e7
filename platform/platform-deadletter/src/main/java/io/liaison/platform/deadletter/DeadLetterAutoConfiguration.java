package io.liaison.platform.deadletter;

import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.consume.ConsumeAutoConfiguration;
import io.liaison.platform.messaging.consume.DeadLetters;
import io.liaison.platform.web.problem.MessageBundle;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** The calls about dead letters in every service that consumes and has told its name in the path. */
@AutoConfiguration(after = ConsumeAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnProperty("liaison.dead-letters.part")
@ConditionalOnBean(DeadLetters.class)
class DeadLetterAutoConfiguration {

    @Bean
    DeadLetterController deadLetterController(DeadLetters deadLetters, DirectorySource directory) {
        return new DeadLetterController(
                new ReadDeadLetters(deadLetters, directory), new ReplayDeadLetter(deadLetters, directory));
    }

    @Bean
    MessageBundle deadLetterMessages() {
        return new MessageBundle("platform-deadletter-messages");
    }
}
