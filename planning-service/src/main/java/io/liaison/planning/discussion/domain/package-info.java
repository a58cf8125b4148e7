/** Messages, their threads and their history. */
@NullMarked
package io.liaison.planning.discussion.domain;

import org.jspecify.annotations.NullMarked;
