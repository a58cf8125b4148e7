package io.liaison.platform.web.problem;

/**
 * A bundle of texts on the class path, {@code <name>.properties} in English with {@code _zh_Hant} and {@code _zh_Hans}
 * beside it. A service's own bundle is {@code messages}; a shared module adds its bundle as a bean of this type.
 */
public record MessageBundle(String name) {}
