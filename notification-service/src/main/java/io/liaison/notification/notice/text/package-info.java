/** The sentences of notices in the three languages of the platform, and the link to the act each asks for. */
@NullMarked
package io.liaison.notification.notice.text;

import org.jspecify.annotations.NullMarked;
