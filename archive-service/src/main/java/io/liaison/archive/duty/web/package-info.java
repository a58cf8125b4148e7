/** Duties over HTTP. */
@NullMarked
package io.liaison.archive.duty.web;

import org.jspecify.annotations.NullMarked;
