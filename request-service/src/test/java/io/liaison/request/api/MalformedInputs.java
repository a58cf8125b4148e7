package io.liaison.request.api;

import io.liaison.request.support.PlainClient.Call;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Malformed calls of an endpoint: sound ones, made from the description of the API, with one or more things wrong. The
 * n-th call of a seed is always the same, but for the key that tells it from others.
 */
final class MalformedInputs {

    private static final String HOLE = "\u27ea\u27eb";
    private static final int MOST_FAULTS = 3;

    /** More than the tests allow a file, and less than would slow them down. */
    private static final int TOO_LARGE = 70_000;

    private static final List<String> CONTENT_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/json;charset=utf-16",
            "application/json;charset=no-such",
            "application/",
            "/",
            ";;;",
            "*/*",
            "application/problem+json",
            "\u00e4\u00f6/\u00fc");
    private static final List<String> KEYS =
            List.of("", " ", "\t", "k".repeat(129), "k".repeat(4000), "a b", "\u00e4\u00f6\u00fc", "a\tb");
    private static final List<String> PATH_PARTS = List.of(
            "1",
            "null",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffffff",
            "%00",
            "%E9%83%A8",
            "%FF%FE",
            "..%2F..",
            "%3Cb%3E",
            "x".repeat(1000),
            "'%20or%201=1",
            ";a=b",
            "%2e%2e");
    private static final List<String> QUERIES = List.of(
            "limit=x",
            "cursor=%00",
            "name=",
            "name=" + "n".repeat(1500),
            "name=%2e%2e",
            "name=a%0Ab",
            "=",
            "&&&",
            "a[]=1",
            "%FF=%FE",
            "name=%ED%A0%80",
            "name=a&name=b",
            "unknown=1");

    private static final List<String> PROTOCOL_VALUES = List.of(
            "",
            "-1",
            "1.0.1",
            "0x10",
            "9".repeat(30),
            "1 2",
            "filename",
            "filename ###",
            "filename /w==",
            "filename Li4v",
            "filename AAAA",
            "filename " + "YWJj".repeat(200),
            "\u00e4\u00f6\u00fc",
            ",,,");

    private final JsonNode api;
    private final ValidBodies bodies;
    private final long seed;

    MalformedInputs(JsonNode api, long seed) {
        this.api = api;
        this.bodies = new ValidBodies(api);
        this.seed = seed;
    }

    /** The n-th malformed call like a sound one. */
    Call input(Endpoint endpoint, Call sound, int n) {
        Random random = new Random(seed * 31 + n);
        Draft draft = new Draft(sound, body(endpoint, random));
        int faults = 1 + (random.nextInt(5) == 0 ? random.nextInt(MOST_FAULTS) : 0);
        for (int fault = 0; fault < faults; fault++) {
            draft.spoil(random);
        }
        return draft.call();
    }

    private String body(Endpoint endpoint, Random random) {
        JsonNode schema = operation(endpoint).at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? "" : JsonMapper.shared().writeValueAsString(bodies.of(schema, random));
    }

    private JsonNode operation(Endpoint endpoint) {
        return api.path("paths").path(endpoint.path()).path(endpoint.method().toLowerCase(Locale.ROOT));
    }

    /** A call in the making. */
    private static final class Draft {

        private final Call sound;
        private final boolean json;
        private String uri;
        private byte[] bytes;
        private String contentType;
        private List<String> keys;
        private String version = "";

        /** What a protocol of its own demands beside what every call has. */
        private final List<Map.Entry<String, String>> protocol;

        Draft(Call sound, String body) {
            this.sound = sound;
            this.json = !body.isEmpty();
            this.uri = sound.uri();
            this.bytes = json ? body.getBytes(StandardCharsets.UTF_8) : sound.body();
            this.keys = List.of(UUID.randomUUID().toString());
            this.protocol = new ArrayList<>(sound.headers().stream()
                    .filter(header -> header.getKey().matches("(Tus|Upload)-.*"))
                    .toList());
            String raw = protocol.isEmpty() ? "application/octet-stream" : "application/offset+octet-stream";
            this.contentType = json ? "application/json" : raw;
        }

        void spoil(Random random) {
            int kind = random.nextInt(100);
            if (kind < (json ? 60 : 95)) {
                spoilBody(random);
            } else if (kind < 80) {
                bytes = brokenText(random);
            } else if (kind < 86) {
                contentType = pick(CONTENT_TYPES, random);
            } else if (kind < 91) {
                keys = random.nextInt(3) == 0 ? List.of() : List.of(pick(KEYS, random));
            } else if (kind < 93) {
                keys = List.of("one", "two");
            } else if (kind < 95) {
                version = random.nextBoolean() ? "W/\"1\"" : "\"" + "9".repeat(30) + "\"";
            } else if (kind < 98) {
                uri = uri.replaceAll("[0-9a-f-]{36}", Matcher.quoteReplacement(pick(PATH_PARTS, random)));
            } else {
                spoilQuery(random);
            }
        }

        /** Of raw content nothing is malformed but its name and its size. */
        private void spoilBody(Random random) {
            if (json) {
                bytes = withFragment(random);
            } else if (!protocol.isEmpty()) {
                int at = random.nextInt(protocol.size());
                protocol.set(at, Map.entry(protocol.get(at).getKey(), pick(PROTOCOL_VALUES, random)));
            } else if (random.nextInt(100) == 0) {
                bytes = new byte[TOO_LARGE];
            } else {
                spoilQuery(random);
            }
        }

        private void spoilQuery(Random random) {
            uri = uri.replaceAll("\\?.*", "") + "?" + pick(QUERIES, random);
        }

        Call call() {
            Call call = new Call(sound.method(), uri, sound.person(), List.copyOf(protocol), bytes);
            for (String key : keys) {
                call = call.with("Idempotency-Key", key);
            }
            if (!version.isEmpty()) {
                call = call.with("If-Match", version);
            } else {
                call = sound.headers().stream()
                        .filter(header -> header.getKey().equals("If-Match"))
                        .reduce(call, (made, header) -> made.with(header.getKey(), header.getValue()), (a, b) -> a);
            }
            return contentType.isEmpty() ? call : call.with("Content-Type", contentType);
        }

        /** Puts a fragment in place of some value, drops one, or adds one nobody asked for. */
        private byte[] withFragment(Random random) {
            JsonNode root;
            try {
                root = JsonMapper.shared().readTree(bytes);
            } catch (RuntimeException alreadyBroken) {
                return brokenText(random);
            }
            List<JsonNode> holders = new ArrayList<>();
            collect(root, holders);
            if (holders.isEmpty()) {
                return Fragments.any(random).getBytes(StandardCharsets.UTF_8);
            }
            spoil(holders.get(random.nextInt(holders.size())), random);
            String text = JsonMapper.shared().writeValueAsString(root);
            return text.replace("\"" + HOLE + "\"", Fragments.any(random)).getBytes(StandardCharsets.UTF_8);
        }

        private static void spoil(JsonNode holder, Random random) {
            if (holder instanceof ArrayNode array) {
                array.set(random.nextInt(array.size()), HOLE);
                return;
            }
            ObjectNode object = (ObjectNode) holder;
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(40)) {
                case 0 -> object.remove(name);
                case 1 -> object.put("unknown" + name, HOLE);
                default -> object.put(name, HOLE);
            }
        }

        private static void collect(JsonNode node, List<JsonNode> holders) {
            if (!node.isEmpty()) {
                holders.add(node);
                node.forEach(child -> collect(child, holders));
            }
        }

        private byte[] brokenText(Random random) {
            int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
            return switch (random.nextInt(8)) {
                case 0 -> new byte[0];
                case 1 -> Arrays.copyOf(bytes, at);
                case 2 -> joined(bytes, bytes);
                case 3 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
                case 4 -> inserted(at, new byte[] {(byte) 0xC3, (byte) 0x28});
                case 5 -> inserted(at, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
                case 6 -> inserted(at, new byte[] {0});
                default -> Fragments.any(random).getBytes(StandardCharsets.UTF_8);
            };
        }

        private byte[] inserted(int at, byte[] more) {
            return joined(joined(Arrays.copyOf(bytes, at), more), Arrays.copyOfRange(bytes, at, bytes.length));
        }

        private static byte[] joined(byte[] one, byte[] other) {
            byte[] both = Arrays.copyOf(one, one.length + other.length);
            System.arraycopy(other, 0, both, one.length, other.length);
            return both;
        }

        private static String pick(List<String> all, Random random) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
