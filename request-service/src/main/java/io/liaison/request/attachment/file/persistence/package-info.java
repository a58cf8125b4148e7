/** Files handed in beside the form, in tables. */
@NullMarked
package io.liaison.request.attachment.file.persistence;

import org.jspecify.annotations.NullMarked;
