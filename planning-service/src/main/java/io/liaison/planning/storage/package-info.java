/** How aggregates are kept: JSON columns and the guard against lost races. */
@NullMarked
package io.liaison.planning.storage;

import org.jspecify.annotations.NullMarked;
