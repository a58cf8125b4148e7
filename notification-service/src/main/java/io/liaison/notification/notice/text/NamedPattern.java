package io.liaison.notification.notice.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@link MessageFormat} pattern whose arguments have names instead of numbers: {@code {number}: {actor} signed}. A fact
 * may be missing, so no argument may demand a number or a date of a value.
 */
final class NamedPattern {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z][a-zA-Z.]*)");

    private final MessageFormat format;
    private final List<String> names;

    private NamedPattern(MessageFormat format, List<String> names) {
        this.format = format;
        this.names = List.copyOf(names);
    }

    static NamedPattern compile(String pattern, Locale locale) {
        List<String> names = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(pattern);
        StringBuilder numbered = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(numbered, "{" + indexOf(matcher.group(1), names));
        }
        matcher.appendTail(numbered);
        return new NamedPattern(new MessageFormat(numbered.toString(), locale), names);
    }

    private static int indexOf(String name, List<String> names) {
        int known = names.indexOf(name);
        if (known >= 0) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    List<String> names() {
        return names;
    }

    String format(Function<String, Object> valueOf) {
        Object[] values = names.stream().map(valueOf).toArray();
        // A MessageFormat is not safe for use by several threads, its copy is cheap.
        return ((MessageFormat) format.clone()).format(values);
    }
}
