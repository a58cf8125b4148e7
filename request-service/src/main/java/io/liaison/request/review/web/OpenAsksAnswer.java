package io.liaison.request.review.web;

import io.liaison.request.review.application.ReviewQueue.OpenAsks;
import java.util.List;

/** How much is asked of each department by all that waits, most first. */
record OpenAsksAnswer(List<DepartmentAsksAnswer> items) {

    record DepartmentAsksAnswer(String department, int asks) {}

    static OpenAsksAnswer of(List<OpenAsks> found) {
        return new OpenAsksAnswer(found.stream()
                .map(asks -> new DepartmentAsksAnswer(asks.department(), asks.asks()))
                .toList());
    }
}
