/** Who is who: departments, people, substitutes, as an immutable picture. */
@NullMarked
package io.liaison.platform.directory.people;

import org.jspecify.annotations.NullMarked;
