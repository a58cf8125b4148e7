package io.liaison.platform.wording;

/** Characters from {@code start} up to but not including {@code end}, counted in UTF-16 units as browsers do. */
public record TextRange(int start, int end) {}
