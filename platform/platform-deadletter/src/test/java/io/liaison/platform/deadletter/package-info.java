@NullMarked
package io.liaison.platform.deadletter;

import org.jspecify.annotations.NullMarked;
