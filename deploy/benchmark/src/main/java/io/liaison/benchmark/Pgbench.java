package io.liaison.benchmark;

import io.liaison.platform.embedded.DatabaseCoordinates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load generator. */
final class Pgbench {

    /** How far the drafts of two clients are apart. */
    static final int STRIDE = 100_000;

    private static final Path SCRIPT = Path.of("deploy/benchmark/submission.sql");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern PROCESSED =
            Pattern.compile("number of transactions actually processed: (\\d+)/(\\d+)");
    private static final int LATENCY = 2;

    private final Path program;

    Pgbench(Path program) {
        this.program = program;
    }

    /** What a run achieved. */
    record Result(int transactions, double rate, Latencies latencies) {}

    /**
     * Runs the script a number of times per client.
     *
     * @param done how many of each client's drafts an earlier run has used up
     */
    Result run(DatabaseCoordinates superuser, String database, int clients, int each, int done) {
        try {
            Path logs = Files.createTempDirectory("liaison-pgbench-");
            try {
                return run(command(superuser, database, clients, each, done, logs), logs);
            } finally {
                delete(logs);
            }
        } catch (IOException e) {
            throw new BenchmarkFailure("pgbench could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("The run was interrupted", e);
        }
    }

    private List<String> command(
            DatabaseCoordinates superuser, String database, int clients, int each, int done, Path logs) {
        int threads = Math.min(clients, Runtime.getRuntime().availableProcessors());
        return List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--file=" + SCRIPT,
                "--client=" + clients,
                "--jobs=" + threads,
                "--transactions=" + each,
                "--define=done=" + done,
                "--define=each=" + STRIDE,
                "--log",
                "--log-prefix=" + logs.resolve("log"),
                "--host=" + superuser.host(),
                "--port=" + superuser.port(),
                "--username=" + superuser.user(),
                database);
    }

    private static Result run(List<String> command, Path logs) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        Matcher rate = RATE.matcher(output);
        Matcher processed = PROCESSED.matcher(output);
        if (exit != 0
                || !rate.find()
                || !processed.find()
                || !processed.group(1).equals(processed.group(2))) {
            throw new BenchmarkFailure("pgbench failed:\n" + output);
        }
        return new Result(Integer.parseInt(processed.group(1)), Double.parseDouble(rate.group(1)), latencies(logs));
    }

    /** Each line of the logs is one transaction: client, count, microseconds and more. */
    private static Latencies latencies(Path logs) throws IOException {
        List<Long> micros = new ArrayList<>();
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).forEach(line -> micros.add(Long.parseLong(line.split(" ", -1)[LATENCY])));
            }
        }
        return Latencies.ofMicros(micros);
    }

    private static void delete(Path logs) throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(logs);
    }
}
