/** Finding many words in one pass over a text. */
@NullMarked
package io.liaison.request.wording.search;

import org.jspecify.annotations.NullMarked;
