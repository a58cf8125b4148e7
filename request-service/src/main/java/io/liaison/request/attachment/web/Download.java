package io.liaison.request.attachment.web;

import io.liaison.request.attachment.application.ReadAttachment.FileContent;
import io.liaison.request.intake.domain.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;

/**
 * A file as it goes out: as an attachment only, with its type not to be guessed and in a sandbox, so that no script in
 * it ever runs in a page (functional.md, section 2). Whole, the one range asked for (RFC 9110, section 14), or not at
 * all where the caller has it already. The entity tag is the digest, so what a range is of never changes.
 */
final class Download {

    private static final String SANDBOX = "sandbox; default-src 'none'";
    private static final String UNIT = "bytes";

    private Download() {}

    static ResponseEntity<Flux<DataBuffer>> answer(FileContent found, HttpHeaders asked) {
        Attachment file = found.file();
        String tag = "\"" + file.sha256() + "\"";
        if (isKnown(asked.getIfNoneMatch(), tag)) {
            return headers(HttpStatus.NOT_MODIFIED, file, tag).build();
        }
        List<HttpRange> ranges = ranges(asked, tag);
        if (ranges.isEmpty()) {
            return whole(found, tag);
        }
        return within(ranges.get(0), file.size())
                .map(range -> part(found, tag, range))
                .orElseGet(() -> unsatisfiable(file));
    }

    private static ResponseEntity<Flux<DataBuffer>> whole(FileContent found, String tag) {
        long size = found.file().size();
        return headers(HttpStatus.OK, found.file(), tag)
                .contentLength(size)
                .body(size == 0 ? Flux.empty() : found.content().read(0, size));
    }

    private static ResponseEntity<Flux<DataBuffer>> part(FileContent found, String tag, ByteRange range) {
        long size = found.file().size();
        return headers(HttpStatus.PARTIAL_CONTENT, found.file(), tag)
                .contentLength(range.length())
                .header(HttpHeaders.CONTENT_RANGE, "%s %d-%d/%d".formatted(UNIT, range.first(), range.last(), size))
                .body(found.content().read(range.first(), range.length()));
    }

    private static ResponseEntity<Flux<DataBuffer>> unsatisfiable(Attachment file) {
        return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                .header(HttpHeaders.CONTENT_RANGE, "%s */%d".formatted(UNIT, file.size()))
                .build();
    }

    private static ResponseEntity.BodyBuilder headers(HttpStatus status, Attachment file, String tag) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", SANDBOX)
                .header(HttpHeaders.ACCEPT_RANGES, UNIT)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag);
    }

    private static boolean isKnown(List<String> tags, String tag) {
        return tags.stream().anyMatch(known -> known.equals("*") || known.endsWith(tag));
    }

    /** The ranges asked for; none where they can't be read, are several, or are of other content: then the whole goes. */
    private static List<HttpRange> ranges(HttpHeaders asked, String tag) {
        String of = asked.getFirst(HttpHeaders.IF_RANGE);
        if (of != null && !of.equals(tag)) {
            return List.of();
        }
        try {
            List<HttpRange> ranges = asked.getRange();
            return ranges.size() == 1 ? ranges : List.of();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static Optional<ByteRange> within(HttpRange range, long size) {
        try {
            long first = range.getRangeStart(size);
            long last = range.getRangeEnd(size);
            return first < size && first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
        } catch (IllegalArgumentException beyond) {
            return Optional.empty();
        }
    }

    private record ByteRange(long first, long last) {

        long length() {
            return last - first + 1;
        }
    }
}
