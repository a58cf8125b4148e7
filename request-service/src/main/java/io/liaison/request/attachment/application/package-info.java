/** Files of requests: their content goes to the file store, what is known of them to the request. */
@NullMarked
package io.liaison.request.attachment.application;

import org.jspecify.annotations.NullMarked;
