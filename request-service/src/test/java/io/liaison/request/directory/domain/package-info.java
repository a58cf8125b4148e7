/** Tests of the directory's rules. */
@NullMarked
package io.liaison.request.directory.domain;

import org.jspecify.annotations.NullMarked;
