/** Templates in PostgreSQL. */
@NullMarked
package io.liaison.request.template.persistence;

import org.jspecify.annotations.NullMarked;
