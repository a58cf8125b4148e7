/** What a person sees: the whole room, and what waits for the person. */
@NullMarked
package io.liaison.planning.overview;

import org.jspecify.annotations.NullMarked;
