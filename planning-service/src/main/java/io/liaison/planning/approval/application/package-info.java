/** Submitting and answering plan versions. */
@NullMarked
package io.liaison.planning.approval.application;

import org.jspecify.annotations.NullMarked;
