/** Uploads that are not finished, in tables. */
@NullMarked
package io.liaison.request.attachment.upload.persistence;

import org.jspecify.annotations.NullMarked;
