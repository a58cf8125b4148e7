package io.liaison.archive.dossier.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did something when: the signature under a form. */
public record Act(@Nullable String person, @Nullable String onBehalfOf, Instant at) {}
