/** Scanners for malicious software. */
@NullMarked
package io.liaison.request.attachment.scan;

import org.jspecify.annotations.NullMarked;
