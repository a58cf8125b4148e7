/** Reading and editing the working draft, and the reminder of a plan that is due. */
@NullMarked
package io.liaison.planning.plan.application;

import org.jspecify.annotations.NullMarked;
