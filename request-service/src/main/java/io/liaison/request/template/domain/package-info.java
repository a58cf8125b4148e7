/** Forms to begin anew from: what of a former form a new one takes over. Pure. */
@NullMarked
package io.liaison.request.template.domain;

import org.jspecify.annotations.NullMarked;
