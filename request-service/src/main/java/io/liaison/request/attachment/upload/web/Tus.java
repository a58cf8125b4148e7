package io.liaison.request.attachment.upload.web;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.upload.domain.Upload;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The words of the tus resumable upload protocol, version 1.0.0. */
final class Tus {

    static final String VERSION = "1.0.0";
    static final String EXTENSIONS = "creation,expiration,termination";
    static final String CONTENT_TYPE = "application/offset+octet-stream";

    static final String RESUMABLE_HEADER = "Tus-Resumable";
    static final String VERSION_HEADER = "Tus-Version";
    static final String EXTENSION_HEADER = "Tus-Extension";
    static final String MAX_SIZE_HEADER = "Tus-Max-Size";
    static final String LENGTH_HEADER = "Upload-Length";
    static final String OFFSET_HEADER = "Upload-Offset";
    static final String METADATA_HEADER = "Upload-Metadata";

    private static final String EXPIRES_HEADER = "Upload-Expires";
    private static final int MOST_DIGITS = 15;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private Tus() {}

    /** Refuses callers that speak another version, or none. */
    static void requireVersion(@Nullable String spoken) {
        if (!VERSION.equals(spoken)) {
            throw new UnspokenVersion();
        }
    }

    /** A number of bytes from a header. */
    static long bytes(String header, String value) {
        if (value.isEmpty() || value.length() > MOST_DIGITS || !value.chars().allMatch(Tus::isDigit)) {
            throw RuleViolation.invalid(FieldViolation.of(header, "upload.bytes.malformed"));
        }
        return Long.parseLong(value);
    }

    /** An answer that says where the upload stands. */
    static ResponseEntity.BodyBuilder answer(HttpStatus status, Upload upload) {
        return ResponseEntity.status(status)
                .header(RESUMABLE_HEADER, VERSION)
                .header(OFFSET_HEADER, String.valueOf(upload.received()))
                .header(EXPIRES_HEADER, HTTP_DATE.format(upload.expiresAt()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** The caller does not speak the version that is spoken here; answered by 412. */
    static final class UnspokenVersion extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnspokenVersion() {
            super("Tus-Resumable is not " + VERSION);
        }
    }
}
