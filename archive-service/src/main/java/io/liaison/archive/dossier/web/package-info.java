/** The archive over HTTP. */
@NullMarked
package io.liaison.archive.dossier.web;

import org.jspecify.annotations.NullMarked;
