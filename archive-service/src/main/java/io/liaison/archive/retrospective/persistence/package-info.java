/** Retrospectives and lessons in PostgreSQL. */
@NullMarked
package io.liaison.archive.retrospective.persistence;

import org.jspecify.annotations.NullMarked;
