/** Who fills in what until when, in plain Java. */
@NullMarked
package io.liaison.archive.retrospective.domain;

import org.jspecify.annotations.NullMarked;
