/** HTTP: templates of one's own, and copies. */
@NullMarked
package io.liaison.request.template.web;

import org.jspecify.annotations.NullMarked;
