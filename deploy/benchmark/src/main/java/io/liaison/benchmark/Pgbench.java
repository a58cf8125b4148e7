package io.liaison.benchmark;

import io.liaison.platform.embedded.DatabaseCoordinates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private static final int NUMBER = 3;

    private final Path program;

    Pgbench(Path program) {
        this.program = program;
    }

    /** What a run achieved. */
    record Result(int transactions, double rate, Latencies latencies) {}

    /**
     * Transactions that come at random moments.
     *
     * @param perSecond how many a second on average, over all clients
     */
    record Rate(int clients, int perSecond, Duration duration) {}

    /**
     * Runs the submission's script a number of times per client.
     *
     * @param done how many of each client's drafts an earlier run has used up
     */
    Result run(DatabaseCoordinates superuser, String database, int clients, int each, int done) {
        List<String> options = List.of(
                "--file=" + SCRIPT,
                "--client=" + clients,
                "--transactions=" + each,
                "--define=done=" + done,
                "--define=each=" + STRIDE);
        Output output = run(superuser, database, clients, options);
        Matcher rate = RATE.matcher(output.text());
        Matcher processed = PROCESSED.matcher(output.text());
        if (!rate.find() || !processed.find() || !processed.group(1).equals(processed.group(2))) {
            throw new BenchmarkFailure("pgbench failed:\n" + output.text());
        }
        return new Result(
                Integer.parseInt(processed.group(1)),
                Double.parseDouble(rate.group(1)),
                Latencies.ofMicros(
                        output.transactions().stream().map(Logged::micros).toList()));
    }

    /**
     * Runs scripts, each as often as the others; a transaction takes from the moment it was due.
     *
     * @param values what the scripts' variables stand for
     * @return the latencies of each script
     */
    List<Latencies> atRate(
            DatabaseCoordinates superuser, String database, Rate rate, Map<String, String> values, List<Path> scripts) {
        List<String> options = new ArrayList<>(List.of(
                "--client=" + rate.clients(),
                "--rate=" + rate.perSecond(),
                "--time=" + rate.duration().toSeconds()));
        scripts.forEach(script -> options.add("--file=" + script));
        values.forEach((name, value) -> options.add("--define=" + name + "=" + value));
        List<Logged> transactions =
                run(superuser, database, rate.clients(), options).transactions();
        return IntStream.range(0, scripts.size())
                .mapToObj(script -> Latencies.ofMicros(transactions.stream()
                        .filter(transaction -> transaction.script() == script)
                        .map(Logged::micros)
                        .toList()))
                .toList();
    }

    private record Logged(int script, long micros) {}

    private record Output(String text, List<Logged> transactions) {}

    private Output run(DatabaseCoordinates superuser, String database, int clients, List<String> options) {
        try {
            Path logs = Files.createTempDirectory("liaison-pgbench-");
            try {
                List<String> command = new ArrayList<>(List.of(
                        program.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--jobs=" + Math.min(clients, Runtime.getRuntime().availableProcessors()),
                        "--log",
                        "--log-prefix=" + logs.resolve("log"),
                        "--host=" + superuser.host(),
                        "--port=" + superuser.port(),
                        "--username=" + superuser.user()));
                command.addAll(options);
                command.add(database);
                return new Output(output(command), logged(logs));
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

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new BenchmarkFailure("pgbench failed:\n" + output);
        }
        return output;
    }

    /** Each line of the logs is one transaction: client, count, microseconds, script and more. */
    private static List<Logged> logged(Path logs) throws IOException {
        List<Logged> transactions = new ArrayList<>();
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] fields = line.split(" ", -1);
                    transactions.add(new Logged(Integer.parseInt(fields[NUMBER]), Long.parseLong(fields[LATENCY])));
                }
            }
        }
        return transactions;
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
