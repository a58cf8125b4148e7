/** Where the content of files is kept. */
@NullMarked
package io.liaison.request.attachment.storage;

import org.jspecify.annotations.NullMarked;
