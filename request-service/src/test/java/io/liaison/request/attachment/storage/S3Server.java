package io.liaison.request.attachment.storage;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** S3Proxy as a process of its own, with its files in a folder of the build. */
final class S3Server implements AutoCloseable {

    private static final Path JAR = Path.of("target/s3/s3proxy.jar");

    private final Process process;
    private final URI uri;

    private S3Server(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    static S3Server start() throws IOException {
        URI uri = URI.create("http://127.0.0.1:" + freePort());
        Path folder = Files.createTempDirectory(JAR.toAbsolutePath().getParent(), "server");
        Path settings = Files.writeString(
                folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=access
                s3proxy.credential=secret
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(uri, Files.createDirectory(folder.resolve("objects"))));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        JAR.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        S3Server server = new S3Server(process, uri);
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(server::answers);
        return server;
    }

    URI uri() {
        return uri;
    }

    private boolean answers() throws IOException {
        HttpURLConnection call = (HttpURLConnection) uri.toURL().openConnection();
        return call.getResponseCode() > 0;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
