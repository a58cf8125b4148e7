/** Dossiers of requests, their retrospectives, and the guide drawn from them. */
@NullMarked
package io.liaison.archive;

import org.jspecify.annotations.NullMarked;
