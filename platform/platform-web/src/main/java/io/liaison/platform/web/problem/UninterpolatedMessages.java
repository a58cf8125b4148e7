package io.liaison.platform.web.problem;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Leaves the messages of constraints as they are written. Problem documents have texts of their own, and the usual
 * interpolator would read files on an event loop.
 */
final class UninterpolatedMessages implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return messageTemplate;
    }
}
