package io.liaison.platform.messaging.consume;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the service listens to a topic at all. */
final class OnConsumedTopics extends SpringBootCondition {

    private static final String PROPERTY = "liaison.messaging.consumes";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        List<String> topics = Binder.get(context.getEnvironment())
                .bind(PROPERTY, Bindable.listOf(String.class))
                .orElse(List.of());
        ConditionMessage.Builder message = ConditionMessage.forCondition("consumed topics");
        return topics.isEmpty()
                ? ConditionOutcome.noMatch(message.because(PROPERTY + " names none"))
                : ConditionOutcome.match(message.foundExactly(topics));
    }
}
