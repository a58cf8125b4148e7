/** The discussion over HTTP. */
@NullMarked
package io.liaison.planning.discussion.web;

import org.jspecify.annotations.NullMarked;
