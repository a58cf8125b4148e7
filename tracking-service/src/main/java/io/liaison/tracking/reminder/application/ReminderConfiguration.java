package io.liaison.tracking.reminder.application;

import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.tracking.monitoring.domain.Watch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two reminders of a planned finish. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    @Bean
    DeadlineHandler threeDaysLeft(Firing firing) {
        return new RemindingOfFinish(Watch.DUE_IN_3_DAYS, 3, false, firing);
    }

    @Bean
    DeadlineHandler oneDayLeft(Firing firing) {
        return new RemindingOfFinish(Watch.DUE_IN_1_DAY, 1, true, firing);
    }
}
