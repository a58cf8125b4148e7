/** What reminders ask the database. */
@NullMarked
package io.liaison.tracking.reminder.persistence;

import org.jspecify.annotations.NullMarked;
