/** The live inbox as server-sent events. */
@NullMarked
package io.liaison.notification.stream.web;

import org.jspecify.annotations.NullMarked;
