/** Tells other services of files, and hears from them which were taken. */
@NullMarked
package io.liaison.request.attachment.file.messaging;

import org.jspecify.annotations.NullMarked;
