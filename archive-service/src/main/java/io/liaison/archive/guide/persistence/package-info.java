/** The guide in PostgreSQL. */
@NullMarked
package io.liaison.archive.guide.persistence;

import org.jspecify.annotations.NullMarked;
