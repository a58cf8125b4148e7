/** How requests stand in rows, for the persistence adapters of all features. */
@NullMarked
package io.liaison.request.rows;

import org.jspecify.annotations.NullMarked;
