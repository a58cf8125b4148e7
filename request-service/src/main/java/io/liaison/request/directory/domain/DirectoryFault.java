package io.liaison.request.directory.domain;

import io.liaison.platform.rule.FieldViolation;
import java.util.List;

/**
 * Something that a directory must not hold.
 *
 * @param entry key of the entry at fault, such as {@code department:MKT}
 * @param concerned key of the other entry it is about; that of the entry itself where there is none
 * @param field the entry's field
 * @param code key of the message, {@code field.<code>}
 * @param arguments values the message shows
 */
public record DirectoryFault(String entry, String concerned, String field, String code, List<Object> arguments) {

    public DirectoryFault {
        arguments = List.copyOf(arguments);
    }

    public FieldViolation violation() {
        return new FieldViolation(field, code, arguments);
    }
}
