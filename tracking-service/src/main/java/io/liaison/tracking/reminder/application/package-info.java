/** What happens when a watched instant is reached. */
@NullMarked
package io.liaison.tracking.reminder.application;

import org.jspecify.annotations.NullMarked;
