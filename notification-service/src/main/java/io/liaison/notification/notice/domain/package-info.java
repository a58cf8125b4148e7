/** Who is told what, in plain Java. */
@NullMarked
package io.liaison.notification.notice.domain;

import org.jspecify.annotations.NullMarked;
