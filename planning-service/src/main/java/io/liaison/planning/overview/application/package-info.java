/** The whole room and the duties of a person. */
@NullMarked
package io.liaison.planning.overview.application;

import org.jspecify.annotations.NullMarked;
