/** Red alerts in PostgreSQL. */
@NullMarked
package io.liaison.tracking.alert.persistence;

import org.jspecify.annotations.NullMarked;
