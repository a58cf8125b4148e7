package io.liaison.notification.notice.text;

import java.time.ZoneId;

/**
 * For whom a sentence is made.
 *
 * @param language the reader's language
 * @param zone the reader's time zone
 */
public record Reader(Language language, ZoneId zone) {}
