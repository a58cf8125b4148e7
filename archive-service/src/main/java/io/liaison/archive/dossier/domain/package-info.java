/** When a dossier is sealed, how a seal is made and how it is verified, in plain Java. */
@NullMarked
package io.liaison.archive.dossier.domain;

import org.jspecify.annotations.NullMarked;
