/** Notices as their readers see them: a sentence in the reader's language, with a link. */
@NullMarked
package io.liaison.notification.notice.view;

import org.jspecify.annotations.NullMarked;
