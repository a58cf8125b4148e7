/** Events of a request become entries of its dossier. */
@NullMarked
package io.liaison.archive.dossier.messaging;

import org.jspecify.annotations.NullMarked;
