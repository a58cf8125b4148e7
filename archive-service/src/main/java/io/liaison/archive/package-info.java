/** Archived dossiers and their search. */
@NullMarked
package io.liaison.archive;

import org.jspecify.annotations.NullMarked;
