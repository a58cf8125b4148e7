package io.liaison.request.attachment.application;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.calls.FreeText;

/** The name of a file as sent: any script, but a name only, without a path. */
public final class FileName {

    private static final int LONGEST = 255;

    private FileName() {}

    /**
     * The name to keep.
     *
     * @throws RuleViolation of kind INVALID when nothing usable is left of it
     */
    public static String of(String sent) {
        String cleaned = FreeText.of(sent).replaceAll("[\\n\\t]", " ");
        String name = cleaned.substring(Math.max(cleaned.lastIndexOf('/'), cleaned.lastIndexOf('\\')) + 1);
        if (name.isBlank() || name.length() > LONGEST || name.equals(".") || name.equals("..")) {
            throw RuleViolation.invalid(FieldViolation.of("name", "file-name.unusable", LONGEST));
        }
        return name;
    }
}
