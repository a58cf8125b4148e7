/** The inbox over HTTP. */
@NullMarked
package io.liaison.notification.notice.web;

import org.jspecify.annotations.NullMarked;
