/** What of a former form a new one takes over. */
@NullMarked
package io.liaison.request.template.domain;

import org.jspecify.annotations.NullMarked;
