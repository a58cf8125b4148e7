package io.liaison.platform.wording;

import java.util.Arrays;
import java.util.Optional;

/** The languages that have a list of wording. */
public enum TextLanguage {
    ZH_HANT("zh-Hant"),
    ZH_HANS("zh-Hans"),
    EN("en");

    private final String tag;

    TextLanguage(String tag) {
        this.tag = tag;
    }

    /** The language tag (BCP 47). */
    public String tag() {
        return tag;
    }

    /** The language of a tag, if it has a list. */
    public static Optional<TextLanguage> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
