/** What the departments learnt from a request (跨部門協作復盤表). */
@NullMarked
package io.liaison.archive.retrospective;

import org.jspecify.annotations.NullMarked;
