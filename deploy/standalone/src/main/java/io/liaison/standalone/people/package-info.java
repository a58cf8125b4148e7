/** The people of the demo, as the directory and the identity provider know them. */
@NullMarked
package io.liaison.standalone.people;

import org.jspecify.annotations.NullMarked;
