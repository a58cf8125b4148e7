/** Plan versions and their approval (方案審批). */
@NullMarked
package io.liaison.planning.approval;

import org.jspecify.annotations.NullMarked;
