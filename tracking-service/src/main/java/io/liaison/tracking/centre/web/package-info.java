/** HTTP of the task centre. */
@NullMarked
package io.liaison.tracking.centre.web;

import org.jspecify.annotations.NullMarked;
