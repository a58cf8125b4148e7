/** The four forms, the acceptance report and the counts, read from a dossier's entries. */
@NullMarked
package io.liaison.archive.dossier.form;

import org.jspecify.annotations.NullMarked;
