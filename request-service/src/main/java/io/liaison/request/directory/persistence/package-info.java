/** The directory in PostgreSQL and the files it is seeded from. */
@NullMarked
package io.liaison.request.directory.persistence;

import org.jspecify.annotations.NullMarked;
