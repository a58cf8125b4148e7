package io.liaison.request.wording.web;

import io.liaison.platform.wording.TextLanguage;

/** The tags of the languages that have a list. */
final class Languages {

    /** What callers may send. */
    static final String TAGS = "zh-Hant|zh-Hans|en";

    private Languages() {}

    static TextLanguage of(String tag) {
        return TextLanguage.of(tag).orElseThrow();
    }
}
