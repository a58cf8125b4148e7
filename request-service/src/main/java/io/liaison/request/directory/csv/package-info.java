/** Reading the directory's CSV files. */
@NullMarked
package io.liaison.request.directory.csv;

import org.jspecify.annotations.NullMarked;
