@NullMarked
package io.liaison.platform.openapi;

import org.jspecify.annotations.NullMarked;
