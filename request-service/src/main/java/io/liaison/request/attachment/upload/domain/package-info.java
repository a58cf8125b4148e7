/** A file that is sent in pieces. */
@NullMarked
package io.liaison.request.attachment.upload.domain;

import org.jspecify.annotations.NullMarked;
