/** HTTP: how requests are numbered. */
@NullMarked
package io.liaison.request.intake.numbering.web;

import org.jspecify.annotations.NullMarked;
