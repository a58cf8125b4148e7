/** The service on real engines, and the events of its neighbours. */
@NullMarked
package io.liaison.archive.support;

import org.jspecify.annotations.NullMarked;
