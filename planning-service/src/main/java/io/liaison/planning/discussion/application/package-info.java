/** Posting, editing and reading messages. */
@NullMarked
package io.liaison.planning.discussion.application;

import org.jspecify.annotations.NullMarked;
