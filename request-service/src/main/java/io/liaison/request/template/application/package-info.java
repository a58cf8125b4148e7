/** Keeping templates, and raising drafts from them and from requests of the past. */
@NullMarked
package io.liaison.request.template.application;

import org.jspecify.annotations.NullMarked;
