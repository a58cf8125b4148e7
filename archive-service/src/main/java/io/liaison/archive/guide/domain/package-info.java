/** Entries, published versions and what changed between them, in plain Java. */
@NullMarked
package io.liaison.archive.guide.domain;

import org.jspecify.annotations.NullMarked;
