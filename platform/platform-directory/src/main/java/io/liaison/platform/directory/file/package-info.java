/** The copy of the files that lie ready to be handed in, for services whose deliverables and messages take them. */
@NullMarked
package io.liaison.platform.directory.file;

import org.jspecify.annotations.NullMarked;
