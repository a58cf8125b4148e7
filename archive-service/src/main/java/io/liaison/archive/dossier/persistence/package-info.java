/** Dossiers in PostgreSQL. */
@NullMarked
package io.liaison.archive.dossier.persistence;

import org.jspecify.annotations.NullMarked;
