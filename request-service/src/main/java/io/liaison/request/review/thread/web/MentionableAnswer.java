package io.liaison.request.review.thread.web;

import io.liaison.request.review.thread.application.ReadThread.Mentionable;
import java.util.List;

/** Who may be mentioned: in what everybody reads, and in notes among administrators. */
record MentionableAnswer(List<String> shared, List<String> notes) {

    static MentionableAnswer of(Mentionable people) {
        return new MentionableAnswer(people.shared(), people.notes());
    }
}
