package io.liaison.request.review.thread.web;

import io.liaison.request.review.thread.domain.EarlierText;
import java.time.Instant;
import java.util.List;

/** What a message said before its edits, oldest first. */
record HistoryAnswer(List<EarlierAnswer> items) {

    record EarlierAnswer(int edition, String text, Instant replacedAt) {}

    static HistoryAnswer of(List<EarlierText> texts) {
        return new HistoryAnswer(texts.stream()
                .map(text -> new EarlierAnswer(text.edition(), text.text(), text.replacedAt()))
                .toList());
    }
}
