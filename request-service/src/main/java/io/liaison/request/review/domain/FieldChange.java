package io.liaison.request.review.domain;

import org.jspecify.annotations.Nullable;

/** A field that differs between two versions of a form; absent where a version has no such field. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
