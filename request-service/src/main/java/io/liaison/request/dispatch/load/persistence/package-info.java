/** The departments' load: the tables. */
@NullMarked
package io.liaison.request.dispatch.load.persistence;

import org.jspecify.annotations.NullMarked;
