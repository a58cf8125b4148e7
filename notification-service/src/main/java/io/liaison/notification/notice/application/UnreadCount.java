package io.liaison.notification.notice.application;

/**
 * What waits in an inbox.
 *
 * @param unread unread notices
 * @param duties those of them that ask for an act
 */
public record UnreadCount(long unread, long duties) {}
