/** The room and the duties over HTTP. */
@NullMarked
package io.liaison.planning.overview.web;

import org.jspecify.annotations.NullMarked;
