package io.liaison.request.overview.duty.domain;

import io.liaison.platform.directory.people.Directory;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something another service waits for.
 *
 * @param kind what is to be done, in the words of the service
 * @param key with request, kind and holder its identity
 * @param subject what it is about, as the service shows it
 * @param taskId the task it is about
 * @param holder whose it is
 * @param except who must not do it although the role would allow it
 * @param dueAt until when
 * @param counted how that was counted
 * @param from from when on it waits; absent for at once
 * @param until from when on it waits no longer, done or not
 */
public record OpenDuty(
        UUID requestId,
        String kind,
        String key,
        @Nullable String subject,
        @Nullable UUID taskId,
        Holder holder,
        @Nullable String except,
        @Nullable Instant dueAt,
        @Nullable Counted counted,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** A duty without a deadline that waits at once. */
    public static OpenDuty of(UUID requestId, String kind, String key, Holder holder) {
        return new OpenDuty(requestId, kind, key, null, null, holder, null, null, null, null, null);
    }

    public OpenDuty about(@Nullable String shown, @Nullable UUID task) {
        return new OpenDuty(requestId, kind, key, shown, task, holder, except, dueAt, counted, from, until);
    }

    public OpenDuty due(@Nullable Instant at, @Nullable Counted how) {
        return new OpenDuty(requestId, kind, key, subject, taskId, holder, except, at, how, from, until);
    }

    public OpenDuty during(@Nullable Instant begin, @Nullable Instant end) {
        return new OpenDuty(requestId, kind, key, subject, taskId, holder, except, dueAt, counted, begin, end);
    }

    public OpenDuty notBy(@Nullable String person) {
        return new OpenDuty(requestId, kind, key, subject, taskId, holder, person, dueAt, counted, from, until);
    }

    public boolean waitsAt(Instant now) {
        return (from == null || !from.isAfter(now)) && (until == null || until.isAfter(now));
    }

    public boolean isFor(String person, Directory directory) {
        return !person.equals(except) && holder.isHeldBy(person, directory);
    }
}
