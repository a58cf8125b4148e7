/** Planning and approval of requests. */
@NullMarked
package io.liaison.planning;

import org.jspecify.annotations.NullMarked;
