/** Filing events, sealing, verifying, reading and exporting dossiers. */
@NullMarked
package io.liaison.archive.dossier.application;

import org.jspecify.annotations.NullMarked;
