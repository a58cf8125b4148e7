@NullMarked
package io.liaison.request.wording;

import org.jspecify.annotations.NullMarked;
