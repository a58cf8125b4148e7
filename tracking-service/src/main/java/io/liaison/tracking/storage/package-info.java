/** How nested forms and versions are kept. */
@NullMarked
package io.liaison.tracking.storage;

import org.jspecify.annotations.NullMarked;
