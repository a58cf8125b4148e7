/** Opening, closing and reaching rooms, and what every command of the service shares: transaction, record and announcement. */
@NullMarked
package io.liaison.planning.room.application;

import org.jspecify.annotations.NullMarked;
