/** Tests of reading files of holidays. */
@NullMarked
package io.liaison.request.calendar.file;

import org.jspecify.annotations.NullMarked;
