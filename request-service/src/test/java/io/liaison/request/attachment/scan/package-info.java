/** The scanner, against a daemon that speaks its protocol. */
@NullMarked
package io.liaison.request.attachment.scan;

import org.jspecify.annotations.NullMarked;
