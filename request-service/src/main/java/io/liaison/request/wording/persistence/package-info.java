/** What administrators made of the wording lists, in PostgreSQL. */
@NullMarked
package io.liaison.request.wording.persistence;

import org.jspecify.annotations.NullMarked;
