/** Opening, filling in, signing and filing retrospectives, and reminding of them. */
@NullMarked
package io.liaison.archive.retrospective.application;

import org.jspecify.annotations.NullMarked;
