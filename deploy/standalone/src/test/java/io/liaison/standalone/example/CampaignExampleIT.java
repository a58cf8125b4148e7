package io.liaison.standalone.example;

import static io.liaison.standalone.example.Cast.CHEN;
import static io.liaison.standalone.example.Cast.LI;
import static io.liaison.standalone.example.Cast.LOGISTICS_DIRECTOR;
import static io.liaison.standalone.example.Cast.LOGISTICS_LIAISON;
import static io.liaison.standalone.example.Cast.SALES;
import static io.liaison.standalone.example.Cast.SALES_DIRECTOR;
import static io.liaison.standalone.example.Cast.WANG;
import static io.liaison.standalone.example.Cast.XIAOLI;
import static io.liaison.standalone.example.Cast.ZHANG;
import static io.liaison.standalone.example.Cast.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.standalone.example.ForeignConsumer.Event;
import io.liaison.standalone.http.Answer;
import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.platform.StandalonePlatform;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** The acceptance test: the source document's example over HTTP alone, against the six real processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CampaignExampleIT {

    private static final String TRACKING = "liaison.tracking.";
    private static final String PLANNING = "liaison.planning.";

    private StandalonePlatform platform;
    private ForeignConsumer foreign;
    private Stage stage;
    private CampaignExample.Played played;
    private NoticeBoxes boxes;
    private Figures figures;

    @BeforeAll
    void playTheExample() {
        platform = ExamplePlatform.start();
        foreign = new ForeignConsumer(platform.bootstrapServers());
        stage = new Stage(
                platform.gatewayUri(),
                new ControlledClock(platform.controlUri()),
                DemoDirectory.PASSWORD,
                ExamplePlatform::print);
        played = new CampaignExample(stage).play();
        boxes = new NoticeBoxes(stage::session);
        figures = Figures.of(platform);
    }

    @AfterAll
    void stop() {
        if (foreign != null) {
            foreign.close();
        }
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void shouldNumberTheFirstRequestOfMay() {
        assertThat(played.number()).isEqualTo("XMBG-202405001");
    }

    @Test
    void shouldTellHeadsAndLiaisonsOfHighPriorityAtOnce() {
        Event first = foreign.of("liaison.request.submitted.v1").get(0);
        Event second = foreign.of("liaison.request.submitted.v1").get(1);

        assertThat(List.of(CHEN, ZHAO, LOGISTICS_DIRECTOR, LOGISTICS_LIAISON))
                .allSatisfy(
                        person -> assertThat(boxes.about(person, first.id())).isOne());
        assertThat(List.of(SALES_DIRECTOR, XIAOLI))
                .allSatisfy(
                        person -> assertThat(boxes.about(person, second.id())).isOne());
    }

    @Test
    void shouldMakeProductsNeedADependencyOnSales() {
        JsonNode room =
                stage.get(XIAOLI, "/api/coordination/" + played.requestId()).body();

        JsonNode dependency = room.path("dependencies").get(0);
        assertThat(dependency.path("on").asString()).isEqualTo(SALES);
        assertThat(foreign.of(PLANNING + "dependency-raised.v1"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.text("on")).isEqualTo(SALES);
                    assertThat(event.text("from")).isEqualTo("PRD");
                });
        assertThat(foreign.of(PLANNING + "dependency-answered.v1")).hasSize(1);
    }

    @Test
    void shouldHaveEveryHeadApproveThePlanAfterASecondCoordination() {
        assertThat(foreign.of(PLANNING + "second-coordination-opened.v1")).hasSize(1);
        assertThat(foreign.of(PLANNING + "plan-answered.v1"))
                .filteredOn(event -> event.data().path("planVersion").asInt() == 2)
                .filteredOn(event -> event.text("answer").equals("AGREE"))
                .extracting(event -> event.text("department"))
                .contains("PRD", "SLS", "LOG");
        assertThat(foreign.of(PLANNING + "plan-approved.v1")).hasSize(1);
    }

    @Test
    void shouldRemindThreeDaysAndOneDayBeforeExactlyOnce() {
        List<Event> reminders = foreign.of(TRACKING + "due-reminder.v1");

        assertThat(reminders)
                .extracting(event -> event.text("taskId") + " "
                        + event.data().path("daysLeft").asInt())
                .doesNotHaveDuplicates();
        assertThat(reminders)
                .filteredOn(event -> event.data().path("daysLeft").asInt() == 3)
                .isNotEmpty();
        assertThat(reminders)
                .filteredOn(event -> event.data().path("daysLeft").asInt() == 1)
                .isNotEmpty()
                .allSatisfy(event -> {
                    assertThat(boxes.about(ZHANG, event.id())).isOne();
                    assertThat(boxes.about(LI, event.id())).isOne();
                });
        assertThat(reminders).allSatisfy(this::deliveredOnceToEverybodyTold);
    }

    @Test
    void shouldUrgeTheForgottenUpdateExactlyOnce() {
        List<Event> stale = foreign.of(TRACKING + "update-stale.v1");

        assertThat(stale).singleElement().satisfies(event -> {
            assertThat(event.text("taskTitle")).isEqualTo(Papers.title(Papers.TRAINING));
            assertThat(boxes.about(XIAOLI, event.id())).isOne();
            assertThat(boxes.about(SALES_DIRECTOR, event.id())).isOne();
        });
        assertThat(foreign.of(TRACKING + "update-missing.v1"))
                .filteredOn(event -> event.text("taskTitle").equals(Papers.title(Papers.TRAINING)))
                .singleElement()
                .satisfies(event -> assertThat(boxes.about(XIAOLI, event.id())).isOne());
    }

    @Test
    void shouldPushTheForecastOfTheMaterialAndAlertItsOwnerExactlyOnce() {
        List<Event> alerts = foreign.of(TRACKING + "red-alert-raised.v1");

        assertThat(alerts)
                .filteredOn(event -> event.text("reason").equals("UPSTREAM"))
                .filteredOn(event -> event.text("taskTitle").equals(Papers.title(Papers.POSTERS)))
                .filteredOn(event -> event.data().at("/by/person").asString().equals(ZHAO))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.text("expectedFinish")).isEqualTo("2024-05-16");
                    assertThat(boxes.about(WANG, event.id())).isOne();
                    assertThat(boxes.about(ZHANG, event.id())).isOne();
                });
        assertThat(alerts).allSatisfy(this::deliveredOnceToEverybodyTold);
    }

    @Test
    void shouldAcceptTheReturnedDeliverableOnTheSecondRound() {
        assertThat(foreign.of(TRACKING + "deliverable-returned.v1"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data().path("round").asInt()).isOne();
                    assertThat(event.data().path("faults").toString()).contains("二維碼");
                });
        assertThat(foreign.of(TRACKING + "deliverable-accepted.v1"))
                .filteredOn(event -> event.data().path("round").asInt() == 2)
                .hasSize(1);
    }

    @Test
    void shouldHoldEveryFormAndEventInASealedDossier() {
        Answer dossier = stage.get(LI, "/api/archive/dossiers/" + played.number());
        Set<String> archived = entryIds();

        assertThat(played.sealValid()).isTrue();
        assertThat(dossier.body().path("requestForm").toString()).contains("618大促活動跨部門協作需求");
        assertThat(dossier.body().path("feedbackForms").toString()).contains("近 3 個月");
        assertThat(dossier.body().path("progressForms").toString()).contains("主推海報 3 張");
        assertThat(dossier.body().path("retrospective").toString()).contains("92%");
        assertThat(foreign.all())
                .filteredOn(event -> played.requestId().equals(event.text("requestId")))
                .filteredOn(event -> !event.topic().equals("liaison.archive")
                        && !event.topic().equals("liaison.notification"))
                .extracting(Event::id)
                .isSubsetOf(archived);
    }

    private Set<String> entryIds() {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = stage.get(
                            LI,
                            "/api/archive/dossiers/" + played.number() + "/timeline?limit=100"
                                    + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .body();
            page.path("items").forEach(entry -> ids.add(entry.path("eventId").asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return ids;
    }

    @Test
    void shouldAskForTheRetrospectiveOnTheFifthWorkingDay() {
        assertThat(foreign.of("liaison.archive.retrospective-opened.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.text("dueOn")).isEqualTo("2024-06-27"));
        assertThat(foreign.of("liaison.archive.retrospective-completed.v1")).hasSize(1);
        assertThat(foreign.of("liaison.archive.guide-published.v1")).hasSize(1);
    }

    @Test
    void shouldPublishNothingThatItsSchemaRefuses() {
        assertThat(foreign.faults()).isEmpty();
        assertThat(foreign.all()).isNotEmpty();
    }

    @Test
    void shouldCarryTheCorrelationFromTheGatewayToTheLastConsumer() {
        assertThat(foreign.of("liaison.notification.notice-delivered.v1"))
                .filteredOn(event -> !event.correlationId().isEmpty())
                .isNotEmpty();
    }

    @Test
    void shouldHideTheRequestFromThoseWhoTakeNoPart() {
        for (String path : List.of(
                "/api/requests/" + played.requestId(),
                "/api/coordination/" + played.requestId(),
                "/api/tracking/requests/" + played.requestId(),
                "/api/archive/dossiers/" + played.number())) {
            assertThat(stage.session("finance-liaison").get(path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    /** Last, for it ends the platform of the others: a small machine has no room for two. */
    @Test
    @Order(Integer.MAX_VALUE)
    void shouldEndWithTheSameCountsWhenEachServiceIsKilledOnce() {
        stop();
        Figures disturbed = DisturbedPlay.figures();

        assertThat(disturbed.events()).isEqualTo(figures.events());
        assertThat(disturbed.deadlinesFired()).isEqualTo(figures.deadlinesFired());
    }

    private void deliveredOnceToEverybodyTold(Event event) {
        for (JsonNode told : event.data().path("notify")) {
            String person = told.path("person").asString();
            assertThat(boxes.about(person, event.id()))
                    .as("%s to %s", event, person)
                    .isOne();
        }
    }
}
