package io.liaison.request.intake.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a head signs for: all that the form says and the content of its files. How the initiator can be reached, the order
 * of departments and asks, blanks and the names of files are no part of it, so that a change of these lets a signature
 * stand.
 */
final class SignedContent {

    private static final Comparator<Ask> BY_TEXT = Comparator.comparing(Ask::department)
            .thenComparing(Ask::what)
            .thenComparing(Ask::measure)
            .thenComparing(ask -> String.valueOf(ask.by()));

    /** Neither can stand in a text of a form. */
    private static final char BETWEEN = '\u001f';

    private static final char END = '\u001e';

    private SignedContent() {}

    /** SHA-256 in lower-case hexadecimals. */
    static String digest(RequestForm form, List<Attachment> files) {
        Stream<String> values = FormValues.of(ordered(form)).entrySet().stream().map(SignedContent::line);
        Stream<String> contents =
                files.stream().map(Attachment::sha256).distinct().sorted();
        String content = Stream.concat(values, contents).collect(Collectors.joining(String.valueOf(END)));
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(Map.Entry<String, String> value) {
        return value.getKey() + BETWEEN + value.getValue().replaceAll("\\s", "");
    }

    private static RequestForm ordered(RequestForm form) {
        return new RequestForm(
                form.type(),
                form.title(),
                form.background(),
                form.goal(),
                "",
                form.departments().stream().sorted().toList(),
                form.otherParties(),
                form.asks().stream().sorted(BY_TEXT).toList(),
                form.wishedCompletion(),
                form.completionNote(),
                form.priority(),
                form.particulars());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
