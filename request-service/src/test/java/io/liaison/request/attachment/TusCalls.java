package io.liaison.request.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** A client of the tus protocol that does as it is told, also what a decent one would not. */
final class TusCalls {

    private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final String person;

    TusCalls(int port, String person) {
        this.port = port;
        this.person = person;
    }

    HttpResponse<String> create(UUID request, String name, long size) {
        return announce(request, metadata(name), size);
    }

    HttpResponse<String> announce(UUID request, String metadata, long size) {
        return send(call("/api/requests/" + request + "/uploads")
                .header("Upload-Length", String.valueOf(size))
                .header("Upload-Metadata", metadata)
                .POST(BodyPublishers.noBody()));
    }

    /** Creates one and tells where it is. */
    String created(UUID request, String name, long size) {
        HttpResponse<String> answer = create(request, name, size);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> head(String upload) {
        return send(call(upload).method("HEAD", BodyPublishers.noBody()));
    }

    long offset(String upload) {
        HttpResponse<String> answer = head(upload);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Long.parseLong(answer.headers().firstValue("Upload-Offset").orElseThrow());
    }

    HttpResponse<String> patch(String upload, long offset, byte[] piece) {
        return send(call(upload)
                .header("Upload-Offset", String.valueOf(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(piece)));
    }

    HttpResponse<String> delete(String upload) {
        return send(call(upload).DELETE());
    }

    HttpResponse<String> send(HttpRequest.Builder call) {
        try {
            return http.send(call.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    HttpRequest.Builder call(String path) {
        return plainCall(path).header("Tus-Resumable", "1.0.0");
    }

    HttpRequest.Builder plainCall(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + person)
                .header("Accept-Language", "en");
    }

    /** Sends a part of a piece once it is asked for, then hangs up. */
    void breakOff(String upload, long offset, byte[] part, int promised) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            String head = """
                    PATCH %s HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    Tus-Resumable: 1.0.0
                    Upload-Offset: %d
                    Content-Type: application/offset+octet-stream
                    Content-Length: %d
                    Expect: 100-continue

                    """.formatted(upload, person, offset, promised).replace("\n", "\r\n");
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(CONTINUE.length()))
                    .asString()
                    .isEqualTo(CONTINUE);
            out.write(part);
            out.flush();
        }
    }

    static String encoded(String key, String value) {
        return key + " " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    static String metadata(String name) {
        String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return "filename " + encoded + ",filetype dGV4dC9wbGFpbg==,isConfidential";
    }
}
