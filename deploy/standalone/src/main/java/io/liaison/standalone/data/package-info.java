/** The folder that everything of one platform is kept in. */
@NullMarked
package io.liaison.standalone.data;

import org.jspecify.annotations.NullMarked;
