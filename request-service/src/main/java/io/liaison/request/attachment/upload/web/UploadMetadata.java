package io.liaison.request.attachment.upload.web;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.application.FileName;
import io.liaison.request.attachment.file.domain.FilePurpose;
import io.liaison.request.attachment.file.domain.FileUse;
import io.liaison.request.attachment.upload.application.BeginUpload.Announced;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The header {@code Upload-Metadata}: keys, each with a value in Base64, separated by commas. */
final class UploadMetadata {

    private static final int LONGEST = 4096;

    /** What clients call the name of the file, the usual one first. */
    private static final List<String> NAMES = List.of("filename", "name");

    private UploadMetadata() {}

    /** The file the header announces. */
    static Announced announced(String header, long size) {
        if (header.length() > LONGEST) {
            throw malformed();
        }
        return new Announced(use(header), fileName(header), header, size);
    }

    /** What the file is for; for the form where nothing is said. */
    private static FileUse use(String header) {
        try {
            FilePurpose purpose = value(header, "purpose")
                    .map(UploadMetadata::text)
                    .map(FilePurpose::valueOf)
                    .orElse(FilePurpose.FORM);
            UUID task = value(header, "task")
                    .map(UploadMetadata::text)
                    .map(UUID::fromString)
                    .orElse(null);
            return FileUse.of(purpose, task, Tus.METADATA_HEADER);
        } catch (IllegalArgumentException unreadable) {
            throw RuleViolation.invalid(FieldViolation.of(Tus.METADATA_HEADER, "upload.purpose.malformed"));
        }
    }

    /** The name of the file, which has to be there: UTF-8, any script. */
    private static String fileName(String header) {
        String encoded = NAMES.stream()
                .map(key -> value(header, key))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(UploadMetadata::malformed);
        return FileName.of(text(encoded));
    }

    private static Optional<String> value(String header, String key) {
        return Stream.of(header.split(",", -1))
                .map(String::strip)
                .filter(pair -> pair.startsWith(key + " "))
                .map(pair -> pair.substring(key.length() + 1).strip())
                .findFirst();
    }

    private static String text(String encoded) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(encoded)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            throw malformed();
        }
    }

    private static RuleViolation malformed() {
        return RuleViolation.invalid(FieldViolation.of(Tus.METADATA_HEADER, "upload.metadata.malformed"));
    }
}
