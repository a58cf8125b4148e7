/** HTTP: files in and out, streamed. */
@NullMarked
package io.liaison.request.attachment.web;

import org.jspecify.annotations.NullMarked;
