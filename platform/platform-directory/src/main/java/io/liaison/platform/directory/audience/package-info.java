/** Who may see a request (functional.md, section 9). */
@NullMarked
package io.liaison.platform.directory.audience;

import org.jspecify.annotations.NullMarked;
