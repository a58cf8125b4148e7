/** Notices and deliveries in PostgreSQL. */
@NullMarked
package io.liaison.notification.notice.persistence;

import org.jspecify.annotations.NullMarked;
