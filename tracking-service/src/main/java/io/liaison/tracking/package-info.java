/** Progress tracking of approved plans. */
@NullMarked
package io.liaison.tracking;

import org.jspecify.annotations.NullMarked;
