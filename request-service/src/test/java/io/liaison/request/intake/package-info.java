/** Drafts, submissions, signatures and withdrawals over HTTP. */
@NullMarked
package io.liaison.request.intake;

import org.jspecify.annotations.NullMarked;
