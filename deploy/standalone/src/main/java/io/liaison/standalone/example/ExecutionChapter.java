package io.liaison.standalone.example;

import static io.liaison.standalone.example.Cast.LOGISTICS_LIAISON;
import static io.liaison.standalone.example.Cast.SALES_DIRECTOR;
import static io.liaison.standalone.example.Cast.WANG;
import static io.liaison.standalone.example.Cast.XIAOLI;
import static io.liaison.standalone.example.Cast.ZHANG;
import static io.liaison.standalone.example.Cast.ZHAO;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * 8 May to 20 June, day by day: updates, a slip of the product sheets that pushes the campaign material, a day on which
 * sales forgets its update, a deliverable returned with a fault, acceptance of every task (functional.md, sections 5, 6).
 */
final class ExecutionChapter {

    private static final LocalDate FIRST = LocalDate.of(2024, 5, 8);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 20);
    private static final LocalDate DRAGON_BOAT = LocalDate.of(2024, 6, 10);
    private static final LocalDate FORGOTTEN = LocalDate.of(2024, 5, 13);

    /** Each day's updates come a little earlier than the day before, so that none is more than 24 hours old. */
    private static final int MINUTES_EARLIER_EACH_DAY = 5;

    private final Stage stage;
    private final String requestId;
    private final Map<String, String> taskIds = new HashMap<>();
    private LocalTime updateTime = LocalTime.of(16, 30);
    private String review = "";

    ExecutionChapter(Stage stage, String requestId) {
        this.stage = stage;
        this.requestId = requestId;
    }

    void play() {
        for (JsonNode task :
                stage.get(ZHANG, "/api/tracking/requests/" + requestId).body().path("tasks")) {
            taskIds.put(task.path("title").asString(), task.path("id").asString());
        }
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                stage.moveTo(LocalDateTime.of(day, updateTime));
                updates(day);
                deliveries(day);
                updateTime = updateTime.minusMinutes(MINUTES_EARLIER_EACH_DAY);
            }
        }
        stage.settle();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !day.equals(DRAGON_BOAT);
    }

    private void updates(LocalDate day) {
        sheets(day);
        posters(day);
        training(day);
        routine(day, Papers.REGIONS, XIAOLI, LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 17));
        routine(day, Papers.STOCK, LOGISTICS_LIAISON, LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 23));
        routine(day, Papers.CAMPAIGN, WANG, LocalDate.of(2024, 5, 27), LocalDate.of(2024, 6, 19));
    }

    private void sheets(LocalDate day) {
        if (day.equals(FIRST)) {
            stage.tell(
                    "趙經理 expects the product sheets one working day late: red alert, and the campaign material slips");
        }
        if (!day.isAfter(LocalDate.of(2024, 5, 10))) {
            update(
                    Papers.SHEETS,
                    ZHAO,
                    Papers.delayed(Papers.update(50, "3 款功能說明初稿完成", "客戶購買數據晚到"), "用戶畫像等數據", "2024-05-13"));
        }
    }

    private void posters(LocalDate day) {
        LocalDate formThree = LocalDate.of(2024, 5, 14);
        if (day.equals(formThree)) {
            stage.tell("小王 fills in form 3: three posters and five texts, two texts wait for the sheets");
            Map<String, Object> update = Papers.update(80, "主推海報 3 張、詳情頁文案 5 版；1 張海報與 3 版文案經張總監審核", "2 版文案要按定稿的功能說明調整");
            update(Papers.POSTERS, WANG, Papers.delayed(update, "功能說明晚到", "2024-05-16"));
        } else {
            routine(day, Papers.POSTERS, WANG, FIRST, formThree.minusDays(1));
        }
        if (day.equals(formThree.plusDays(1))) {
            update(Papers.POSTERS, WANG, Papers.delayed(Papers.update(90, "文案調整中", "無"), "功能說明晚到", "2024-05-16"));
        }
    }

    private void training(LocalDate day) {
        if (day.equals(FORGOTTEN)) {
            forgetTraining();
        } else {
            routine(day, Papers.TRAINING, XIAOLI, LocalDate.of(2024, 5, 9), LocalDate.of(2024, 5, 14));
        }
    }

    private void routine(LocalDate day, String task, String owner, LocalDate from, LocalDate until) {
        if (!day.isBefore(from) && !day.isAfter(until)) {
            long passed = ChronoUnit.DAYS.between(from, day) + 1;
            long percent = 100 * passed / (ChronoUnit.DAYS.between(from, until) + 2);
            update(task, owner, Papers.update(percent, "按計劃完成當日工作，累計 " + percent + "%", "無"));
        }
    }

    /** Regional plan and stock are updated as every day; the training is forgotten until the next morning. */
    private void forgetTraining() {
        stage.tell("小李 forgets the update of the training");
        callReview();
    }

    private void callReview() {
        stage.tell("張總監 calls the weekly review for Wednesday");
        review = stage.act(
                        ZHANG,
                        room() + "/meetings",
                        Map.of(
                                "kind", "WEEKLY_REVIEW",
                                "agenda", "進度與滯後任務",
                                "start", "2024-05-15T15:00:00+08:00",
                                "end", "2024-05-15T15:30:00+08:00",
                                "place", "3 樓會議室",
                                "attendees", List.of(WANG, ZHAO, XIAOLI, SALES_DIRECTOR, LOGISTICS_LIAISON)))
                .text("/id");
    }

    private void deliveries(LocalDate day) {
        switch (day.toString()) {
            case "2024-05-13" -> {
                deliver(Papers.SHEETS, ZHAO, "3 款產品的功能說明與用戶畫像定稿");
                accept(Papers.SHEETS, WANG);
                stage.moveTo(day, 17, 5);
                stage.moveTo(day.plusDays(1), 9, 30);
                stage.tell("小李, urged, reports on the training");
                update(Papers.TRAINING, XIAOLI, Papers.update(70, "兩個區域的培訓完成", "無"));
            }
            case "2024-05-15" -> {
                minutes();
                deliver(Papers.TRAINING, XIAOLI, "全部一線人員到訓，附簽到表");
                accept(Papers.TRAINING, WANG);
            }
            case "2024-05-16" -> {
                deliver(Papers.POSTERS, WANG, "海報 3 張、文案 5 版");
                stage.tell("張總監 returns the material: the QR code is missing on the posters");
                judge(Papers.POSTERS, ZHANG, "海報上沒有活動二維碼");
            }
            case "2024-05-17" -> {
                stage.tell("小王 hands in the material with the QR code");
                deliver(Papers.POSTERS, WANG, "海報 3 張，已加活動二維碼；文案 5 版");
                accept(Papers.POSTERS, ZHANG);
            }
            case "2024-05-20" -> {
                deliver(Papers.REGIONS, XIAOLI, "各區域推廣計劃");
                accept(Papers.REGIONS, WANG);
            }
            case "2024-05-24" -> {
                deliver(Papers.STOCK, LOGISTICS_LIAISON, "庫存表與應急方案");
                accept(Papers.STOCK, WANG);
            }
            case "2024-06-20" -> {
                deliver(Papers.CAMPAIGN, WANG, "銷售額同比增長 35%，滿意度 92%");
                accept(Papers.CAMPAIGN, ZHANG);
            }
            default -> {}
        }
    }

    private void minutes() {
        stage.act(
                ZHANG,
                room() + "/meetings/" + review + "/minutes",
                Map.of(
                        "decisions", List.of("物料 5 月 16 日交付，宣傳節奏順延一天"),
                        "actionItems", List.of(Map.of("what", "通知銷售部宣傳順延", "who", WANG, "by", "2024-05-15"))));
    }

    private void update(String task, String owner, Map<String, Object> update) {
        stage.act(owner, path(task) + "/updates", update);
    }

    private void deliver(String task, String owner, String text) {
        stage.tell("Delivered: " + text);
        stage.act(owner, path(task) + "/deliverables", Map.of("text", text, "files", List.of()));
    }

    private void accept(String task, String person) {
        stage.act(person, path(task) + "/acceptance", Map.of("accepted", true, "points", points(task, person, "")));
    }

    private void judge(String task, String person, String fault) {
        stage.act(person, path(task) + "/acceptance", Map.of("accepted", false, "points", points(task, person, fault)));
    }

    /** The delivery standard point by point; a fault is noted at the first. */
    private List<Map<String, Object>> points(String task, String person, String fault) {
        List<Map<String, Object>> points = new ArrayList<>();
        for (JsonNode criterion : stage.get(person, path(task)).body().path("deliveryStandard")) {
            boolean faulty = points.isEmpty() && !fault.isEmpty();
            Map<String, Object> point = new HashMap<>(Map.of("criterion", criterion.asString(), "met", !faulty));
            if (faulty) {
                point.put("fault", fault);
            }
            points.add(point);
        }
        return points;
    }

    private String path(String task) {
        String title = Papers.title(task);
        String id = taskIds.get(title);
        if (id == null) {
            throw new IllegalStateException("No task with the title " + title + " among " + taskIds.keySet());
        }
        return "/api/tracking/tasks/" + id;
    }

    private String room() {
        return "/api/coordination/" + requestId;
    }
}
