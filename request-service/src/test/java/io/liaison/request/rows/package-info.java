/** Rows and documents. */
@NullMarked
package io.liaison.request.rows;

import org.jspecify.annotations.NullMarked;
