/** What is known of content and uploads, in tables. */
@NullMarked
package io.liaison.request.attachment.persistence;

import org.jspecify.annotations.NullMarked;
