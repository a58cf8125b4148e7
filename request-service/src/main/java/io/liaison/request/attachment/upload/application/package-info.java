/** Uploads that can be resumed: begun, continued, finished, ended. */
@NullMarked
package io.liaison.request.attachment.upload.application;

import org.jspecify.annotations.NullMarked;
