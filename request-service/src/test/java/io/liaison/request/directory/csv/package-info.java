@NullMarked
package io.liaison.request.directory.csv;

import org.jspecify.annotations.NullMarked;
