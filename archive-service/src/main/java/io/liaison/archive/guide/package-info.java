/** The guide to working together (跨部門協作指南). */
@NullMarked
package io.liaison.archive.guide;

import org.jspecify.annotations.NullMarked;
