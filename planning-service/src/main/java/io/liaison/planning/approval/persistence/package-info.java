/** Plan versions in PostgreSQL. */
@NullMarked
package io.liaison.planning.approval.persistence;

import org.jspecify.annotations.NullMarked;
