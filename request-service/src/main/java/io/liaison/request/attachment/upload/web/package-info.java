/** HTTP: uploads by the tus protocol. */
@NullMarked
package io.liaison.request.attachment.upload.web;

import org.jspecify.annotations.NullMarked;
