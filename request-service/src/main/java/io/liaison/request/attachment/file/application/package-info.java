/** Keeps, hands out, takes and forgets files handed in beside the form. */
@NullMarked
package io.liaison.request.attachment.file.application;

import org.jspecify.annotations.NullMarked;
