/** Everything that happened about a request, kept so that a later change shows. */
@NullMarked
package io.liaison.archive.dossier;

import org.jspecify.annotations.NullMarked;
