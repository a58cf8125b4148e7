package io.liaison.request.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Section 1: the whole directory from CSV, with a dry run that shows what would change. */
class ImportTest extends ServiceTest {

    private static final String IMPORT = "/api/directory/import";
    private static final Duration LONG = Duration.ofMinutes(2);

    @Autowired
    private DirectorySource directory;

    private final Set<String> before = new HashSet<>();

    @BeforeEach
    void remember() {
        directory.current().people().forEach(person -> before.add(person.id()));
    }

    @AfterEach
    void removeThoseWhoCame() {
        Journey.ok(people("li", "?file=PEOPLE&dryRun=false&absent=REMOVE&faults=LEAVE_OUT", seed()));
        assertThat(directory.current().people()).hasSize(before.size());
        run("delete from outbox where message_key like 'person:load-%'");
    }

    @Test
    @Proves("1-import-dry-run")
    void shouldShowInADryRunWhatWouldChangeAndChangeNothing() {
        long recorded = count("select count(*) from audit_entry");
        JsonNode report = Journey.ok(people("li", "?file=PEOPLE", """
                id,name,department
                wang,小王,MKT
                zhang,張總監,SLS
                new,新人,MKT
                bad,,NOWHERE
                """));

        assertThat(report.path("carriedOut").asBoolean()).isFalse();
        assertThat(lines(report))
                .containsExactly(
                        "2 person:wang UNCHANGED",
                        "3 person:zhang CHANGED",
                        "4 person:new CREATED",
                        "5 person:bad REFUSED");
        assertThat(report.path("lines")
                        .get(3)
                        .path("reasons")
                        .get(0)
                        .path("message")
                        .asString())
                .isEqualTo("1 to 200 characters on one line.");
        assertThat(report.path("counts").path("ABSENT").asInt()).isEqualTo(20);
        assertThat(directory.current().person("new")).isEmpty();
        assertThat(directory.current().person("zhang").orElseThrow().department())
                .isEqualTo("MKT");
        assertThat(count("select count(*) from audit_entry")).isEqualTo(recorded);
        JsonNode chinese = Journey.ok(as("li").mutate()
                .defaultHeaders(headers -> headers.set("Accept-Language", "zh-Hans"))
                .build()
                .post()
                .uri(IMPORT + "?file=PEOPLE")
                .contentType(MediaType.valueOf("text/csv"))
                .bodyValue("id,name,department\nbad,,MKT\n")
                .exchange());
        assertThat(chinese.path("lines")
                        .get(0)
                        .path("reasons")
                        .get(0)
                        .path("message")
                        .asString())
                .contains("单行");
    }

    @Test
    void shouldImportAllOrNothingUnlessFaultyLinesAreToBeLeftOut() {
        String csv = "\uFEFFid,name,department\r\nnew,新人,MKT\r\nbad,壞,NOWHERE\r\n";

        JsonNode refused = problem(people("li", "?file=PEOPLE&dryRun=false", csv), 422);
        assertThat(refused.path("code").asString()).isEqualTo("import-refused");
        assertThat(refused.path("errors").get(0).path("field").asString()).isEqualTo("people.csv:3 department");
        assertThat(directory.current().person("new")).isEmpty();

        JsonNode report = Journey.ok(people("li", "?file=PEOPLE&dryRun=false&faults=LEAVE_OUT", csv));
        assertThat(report.path("carriedOut").asBoolean()).isTrue();
        assertThat(directory.current().person("new")).isPresent();
        assertThat(directory.current().person("bad")).isEmpty();
    }

    @Test
    @Proves("1-import-whole")
    void shouldTakeDepartmentsAndPeopleInOneForm() {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("departments", file("""
                code,name_zh_hant,name_zh_hans,name_en,parent,head,liaison,neutral,resource_kinds
                LAB,實驗室,实验室,Lab,PRD,chen,lab-liaison,false,telescope;laser
                """));
        form.part("people", file("id,name,department\nlab-liaison,乙,LAB\n"));

        JsonNode report = Journey.ok(as("li").post()
                .uri(IMPORT + "?dryRun=false")
                .body(BodyInserters.fromMultipartData(form.build()))
                .exchange());

        assertThat(lines(report)).containsExactly("2 department:LAB CREATED", "2 person:lab-liaison CREATED");
        assertThat(directory.current().department("LAB").orElseThrow().resourceKinds())
                .containsExactlyInAnyOrder("telescope", "laser");
        as("li").delete()
                .uri("/api/directory/departments/LAB?peopleTo=PRD")
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    void shouldRemoveThoseTheFileDoesNotNameOnlyWhenAskedAndOnlyThoseWithoutDuties() {
        Journey.ok(people("li", "?file=PEOPLE&dryRun=false", "id,name,department\nnew,新人,MKT\nold,舊人,MKT\n"));
        assertThat(directory.current().people()).hasSize(before.size() + 2);

        JsonNode report = Journey.ok(people(
                "li", "?file=PEOPLE&dryRun=false&absent=DEACTIVATE&faults=LEAVE_OUT", seed() + "new,新人,MKT,,,,,\n"));

        assertThat(report.path("absent")).hasSize(1);
        assertThat(report.path("absent").get(0).path("result").asString()).isEqualTo("DEACTIVATED");
        assertThat(directory.current().person("old").orElseThrow().active()).isFalse();
        JsonNode refused = problem(
                people("li", "?file=PEOPLE&dryRun=false&absent=REMOVE", "id,name,department\nli,李經理,PMO\n"), 422);
        assertThat(refused.path("errors").toString())
                .contains("Still heads MKT")
                .contains("wang");
        assertThat(directory.current().person("zhang")).isPresent();
    }

    @Test
    void shouldRefuseOthersAndWhatIsNoFile() {
        people("wang", "?file=PEOPLE", "id\n").expectStatus().isForbidden();
        people("li", "", "id\n").expectStatus().isEqualTo(422);
        people("li", "?file=CALENDAR", "id\n").expectStatus().isBadRequest();
        people("li", "?file=PEOPLE", "").expectStatus().isEqualTo(422);
        people("li", "?file=PEOPLE", "id,name,department,e-mail\n")
                .expectStatus()
                .isEqualTo(422);
        people("li", "?file=PEOPLE", "x".repeat(9 * 1024 * 1024)).expectStatus().isEqualTo(413);
        as("li").post()
                .uri(IMPORT)
                .bodyValue(List.of())
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }

    /** Ten thousand people in one file, in one transaction, and nothing at all the second time. */
    @Test
    @Proves("1-import-whole")
    void shouldImportTenThousandPeopleOnce() {
        String csv = "id,name,department,extension\n"
                + IntStream.range(0, 10_000)
                        .mapToObj(n -> "load-%05d,人員%d,MKT,%d".formatted(n, n, n))
                        .collect(Collectors.joining("\n"));

        JsonNode report = Journey.ok(people("li", "?file=PEOPLE&dryRun=false", csv));

        assertThat(report.path("counts").path("CREATED").asInt()).isEqualTo(10_000);
        assertThat(directory.current().people()).hasSize(before.size() + 10_000);
        assertThat(count("select count(*) from audit_entry where subject like 'person:load-%' and act = 'create'"))
                .isEqualTo(10_000);
        JsonNode again = Journey.ok(people("li", "?file=PEOPLE&dryRun=false", csv));
        assertThat(again.path("counts").path("UNCHANGED").asInt()).isEqualTo(10_000);
        assertThat(count("select count(*) from outbox where message_key like 'person:load-%'"))
                .isEqualTo(10_000);
        JsonNode found = Journey.ok(
                as("wang").get().uri("/api/directory/people?query=人員9999").exchange());
        assertThat(found.path("items")).hasSize(1);
    }

    /** Whoever begins to listen now, with nothing, has the whole directory after the last message of each key. */
    @Test
    @Proves("1-directory-copies")
    void shouldGiveANewConsumerATrueCopy() {
        Journey.ok(people("li", "?file=PEOPLE&dryRun=false", "id,name,department\ngone,去,MKT\nstays,留,MKT\n"));
        as("li").delete()
                .uri("/api/directory/people/gone")
                .exchange()
                .expectStatus()
                .isNoContent();
        eventually(() -> assertThat(count(
                        "select count(*) from outbox where topic = 'liaison.directory'" + " and status = 'PENDING'"))
                .isZero());

        Directory copy = DirectoryTopic.readFromTheBeginning();

        Directory own = directory.current();
        assertThat(byKey(copy.people(), Person::id)).isEqualTo(byKey(own.people(), Person::id));
        assertThat(byKey(copy.departments(), Department::code)).isEqualTo(byKey(own.departments(), Department::code));
        assertThat(copy.calendar()).isEqualTo(own.calendar());
        assertThat(copy.person("gone")).isEmpty();
        assertThat(copy.person("stays")).isPresent();
    }

    private static <T> Map<String, T> byKey(Collection<T> entries, Function<T, String> key) {
        return entries.stream().collect(Collectors.toMap(key, entry -> entry));
    }

    private ResponseSpec people(String actor, String query, String csv) {
        return as(actor)
                .mutate()
                .responseTimeout(LONG)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
                .build()
                .post()
                .uri(IMPORT + query)
                .contentType(MediaType.valueOf("text/csv"))
                .bodyValue(csv)
                .exchange();
    }

    /** The directory the tests begin with, as a file. */
    private static String seed() {
        try {
            return Files.readString(Path.of("src/test/resources/directory/people.csv"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ByteArrayResource file(String csv) {
        String name = UUID.randomUUID() + ".csv";
        return new ByteArrayResource(csv.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static List<String> lines(JsonNode report) {
        return report.path("lines")
                .valueStream()
                .map(line -> "%d %s %s"
                        .formatted(
                                line.path("line").asInt(),
                                line.path("entry").asString(),
                                line.path("result").asString()))
                .toList();
    }

    private static JsonNode problem(ResponseSpec answer, int status) {
        byte[] body = answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(Objects.requireNonNull(body));
    }

    private long count(String sql) {
        return Objects.requireNonNull(database.sql(sql)
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one()
                .block(LONG));
    }

    private void run(String sql) {
        database.sql(sql).fetch().rowsUpdated().block(LONG);
    }
}
