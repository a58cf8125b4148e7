/** Files handed in beside the form. */
@NullMarked
package io.liaison.request.attachment.file.domain;

import org.jspecify.annotations.NullMarked;
