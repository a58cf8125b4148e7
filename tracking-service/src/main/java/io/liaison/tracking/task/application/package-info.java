/** How use cases reach tasks: only for those who may see them, locked while a command runs. */
@NullMarked
package io.liaison.tracking.task.application;

import org.jspecify.annotations.NullMarked;
