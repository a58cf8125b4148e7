package io.liaison.request.template.web;

import io.liaison.request.template.domain.DateRule;
import org.jspecify.annotations.Nullable;

/**
 * How a draft begins with a form of the past.
 *
 * @param dates what becomes of its dates; they are shifted where it is not said
 */
record AnewBody(@Nullable DateRule dates) {

    DateRule rule() {
        return dates == null ? DateRule.SHIFT : dates;
    }
}
