package io.liaison.standalone.example;

import static io.liaison.standalone.example.Cast.CHEN;
import static io.liaison.standalone.example.Cast.LI;
import static io.liaison.standalone.example.Cast.LOGISTICS;
import static io.liaison.standalone.example.Cast.LOGISTICS_DIRECTOR;
import static io.liaison.standalone.example.Cast.LOGISTICS_LIAISON;
import static io.liaison.standalone.example.Cast.PRODUCT;
import static io.liaison.standalone.example.Cast.SALES;
import static io.liaison.standalone.example.Cast.SALES_DIRECTOR;
import static io.liaison.standalone.example.Cast.WANG;
import static io.liaison.standalone.example.Cast.XIAOLI;
import static io.liaison.standalone.example.Cast.ZHANG;
import static io.liaison.standalone.example.Cast.ZHAO;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 6 to 8 May: feedback, a dependency, the first meeting, a plan that sales wants changed, the second coordination and
 * the plan that everybody agrees to (functional.md, section 4).
 */
final class CoordinationChapter {

    private static final LocalDate TUESDAY = LocalDate.of(2024, 5, 7);
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 8);

    private final Stage stage;
    private final String room;

    CoordinationChapter(Stage stage, String requestId) {
        this.stage = stage;
        this.room = "/api/coordination/" + requestId;
    }

    void play() {
        stage.tell("張總監 calls the first meeting, more than a day ahead");
        String meeting = meeting(ZHANG, "COORDINATION", "2024-05-07T14:00:00+08:00", "2024-05-07T15:00:00+08:00", null);
        stage.moveTo(TUESDAY, 9, 0);
        feedback();
        stage.moveTo(TUESDAY, 15, 5);
        minutes(ZHANG, meeting, "三個部門確認各自工作與日期");
        firstRound();
        stage.moveTo(WEDNESDAY, 9, 0);
        secondRound();
    }

    private void feedback() {
        stage.tell("趙經理 files form 2 for product and needs data of sales; 陳總監 signs, 小王 acknowledges");
        String product =
                stage.act(ZHAO, room + "/feedback", Papers.productFeedback()).text("/id");
        stage.act(CHEN, room + "/feedback/" + product + "/signature", null);
        stage.act(WANG, room + "/feedback/" + product + "/acknowledgement", null);
        stage.tell("小李 answers the dependency on sales");
        String dependency = stage.get(XIAOLI, room).text("/dependencies/0/id");
        stage.act(
                XIAOLI,
                room + "/dependencies/" + dependency + "/answer",
                Map.of("answer", "AGREED", "by", "2024-05-07", "remark", "下午 6 點前給出"));
        stage.tell("Logistics files form 2 and sales speaks of a shortage of people");
        String logistics = stage.act(LOGISTICS_LIAISON, room + "/feedback", Papers.logisticsFeedback())
                .text("/id");
        stage.act(LOGISTICS_DIRECTOR, room + "/feedback/" + logistics + "/signature", null);
        stage.act(ZHANG, room + "/feedback/" + logistics + "/acknowledgement", null);
        stage.act(
                XIAOLI, room + "/messages", Map.of("text", "5 月中旬一線人力缺 4 人，區域計劃要排在培訓之後。", "mentions", List.of(ZHANG)));
    }

    private void firstRound() {
        stage.tell("小王 writes the plan, 張總監 sends it round");
        stage.replace(WANG, room + "/plan", Papers.plan(1), "\"0\"");
        stage.act(ZHANG, room + "/plan/submission", Map.of("acknowledgedFindings", List.of()));
        answer(CHEN, PRODUCT, "AGREE", null);
        answer(LOGISTICS_DIRECTOR, LOGISTICS, "AGREE", null);
        stage.tell("Sales wants the regional plan later: the second coordination opens");
        answer(SALES_DIRECTOR, SALES, "NEEDS_CHANGE", "區域推廣計劃要到 5 月 20 日，人力先用在培訓");
        stage.settle();
    }

    private void secondRound() {
        stage.tell("李經理 leads the second coordination");
        String meeting = meeting(
                LI, "SECOND_COORDINATION", "2024-05-08T10:00:00+08:00", "2024-05-08T10:30:00+08:00", "方案今天要定，任務今天開始");
        stage.moveTo(WEDNESDAY, 10, 35);
        minutes(LI, meeting, "區域推廣計劃改到 5 月 20 日");
        String version = stage.get(WANG, room + "/plan").etag();
        stage.replace(WANG, room + "/plan", Papers.plan(2), version);
        stage.act(ZHANG, room + "/plan/submission", Map.of("acknowledgedFindings", List.of()));
        stage.tell("Every head agrees to the second version");
        answer(CHEN, PRODUCT, "AGREE", null);
        answer(SALES_DIRECTOR, SALES, "AGREE", null);
        answer(LOGISTICS_DIRECTOR, LOGISTICS, "AGREE", null);
        stage.settle();
    }

    private String meeting(String organiser, String kind, String start, String end, @Nullable String urgentReason) {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("kind", kind);
        meeting.put("agenda", "誰做什麼、何時完成、如何驗收");
        meeting.put("start", start);
        meeting.put("end", end);
        meeting.put("place", "3 樓會議室");
        meeting.put(
                "attendees", List.of(WANG, ZHAO, CHEN, XIAOLI, SALES_DIRECTOR, LOGISTICS_LIAISON, LOGISTICS_DIRECTOR));
        if (urgentReason != null) {
            meeting.put("urgentReason", urgentReason);
        }
        return stage.act(organiser, room + "/meetings", meeting).text("/id");
    }

    private void minutes(String person, String meeting, String decision) {
        stage.act(
                person,
                room + "/meetings/" + meeting + "/minutes",
                Map.of(
                        "decisions", List.of(decision),
                        "actionItems", List.of(Map.of("what", "更新協調方案", "who", WANG, "by", "2024-05-08"))));
    }

    private void answer(String head, String department, String answer, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("department", department, "answer", answer));
        if (reason != null) {
            body.put("reason", reason);
            body.put("tasks", List.of(Map.of("taskKey", Papers.REGIONS, "reason", reason)));
        }
        stage.act(head, room + "/plan/answer", body);
    }
}
