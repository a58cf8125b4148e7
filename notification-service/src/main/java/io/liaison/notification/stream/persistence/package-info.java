/** The signal of a commit that filled an inbox, by PostgreSQL's NOTIFY. */
@NullMarked
package io.liaison.notification.stream.persistence;

import org.jspecify.annotations.NullMarked;
