/** Finding the duties of a person and of those the person stands for. */
@NullMarked
package io.liaison.archive.duty.application;

import org.jspecify.annotations.NullMarked;
