/** How content is taken in, without a service around it. */
@NullMarked
package io.liaison.request.attachment.application;

import org.jspecify.annotations.NullMarked;
