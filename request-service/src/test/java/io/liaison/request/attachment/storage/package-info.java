/** Both kinds of stores, by one contract. */
@NullMarked
package io.liaison.request.attachment.storage;

import org.jspecify.annotations.NullMarked;
