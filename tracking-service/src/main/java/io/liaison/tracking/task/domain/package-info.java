/** Tasks of an approved plan, their states and who stands in which relation to them. */
@NullMarked
package io.liaison.tracking.task.domain;

import org.jspecify.annotations.NullMarked;
