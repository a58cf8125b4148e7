/** Files in and out. */
@NullMarked
package io.liaison.request.attachment;

import org.jspecify.annotations.NullMarked;
