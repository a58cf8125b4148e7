/** What may come in and how it is read: JSON defaults, and refusal of what no database can hold. */
@NullMarked
package io.liaison.platform.web.json;

import org.jspecify.annotations.NullMarked;
