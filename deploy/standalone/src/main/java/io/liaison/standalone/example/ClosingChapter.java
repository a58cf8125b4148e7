package io.liaison.standalone.example;

import static io.liaison.standalone.example.Cast.CHEN;
import static io.liaison.standalone.example.Cast.LI;
import static io.liaison.standalone.example.Cast.LOGISTICS;
import static io.liaison.standalone.example.Cast.LOGISTICS_DIRECTOR;
import static io.liaison.standalone.example.Cast.MARKETING;
import static io.liaison.standalone.example.Cast.PRODUCT;
import static io.liaison.standalone.example.Cast.SALES;
import static io.liaison.standalone.example.Cast.SALES_DIRECTOR;
import static io.liaison.standalone.example.Cast.ZHANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 21 June: the dossier is sealed, the retrospective held, the guide gets an entry (functional.md, section 6). */
final class ClosingChapter {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 21);

    private final Stage stage;
    private final String requestId;
    private final String number;

    ClosingChapter(Stage stage, String requestId, String number) {
        this.stage = stage;
        this.requestId = requestId;
        this.number = number;
    }

    void play() {
        stage.moveTo(FRIDAY, 10, 0);
        retrospective();
        guide();
        stage.moveTo(FRIDAY, 18, 0);
    }

    private void retrospective() {
        String path = "/api/archive/retrospectives/" + requestId;
        stage.tell("The departments fill in form 4");
        contribute(ZHANG, path, MARKETING, "每週三的進度會讓問題早一天露出來", "物料因產品說明晚到改了兩次", "提交時間寫進方案，延遲提前 24 小時說明");
        contribute(CHEN, path, PRODUCT, "數據需求當天有答覆", "用戶畫像的數據更新落後", "產品部每月更新一次用戶畫像");
        contribute(SALES_DIRECTOR, path, SALES, "培訓全員到訓", "人力缺口說得太晚", "提前 15 天確認各部門人力");
        contribute(LOGISTICS_DIRECTOR, path, LOGISTICS, "應急配送提前 10 天就緒，履約率 99%", "無", "庫存表用同一格式");
        stage.tell("張總監 signs, 李經理 archives the retrospective");
        replace(
                ZHANG,
                path,
                "/summary",
                Map.of(
                        "date", FRIDAY.toString(),
                        "goals", "銷售額同比增長 30%，用戶滿意度 90%",
                        "goalAttainment", "銷售額同比增長 35%，用戶滿意度 92%"));
        stage.act(ZHANG, path + "/signature", null);
        stage.act(LI, path + "/completion", null);
        stage.settle();
    }

    private void contribute(
            String person, String path, String department, String highlight, String problem, String suggestion) {
        replace(
                person,
                path,
                "/contributions/" + department,
                Map.of(
                        "highlights", List.of(highlight),
                        "problems", List.of(problem),
                        "suggestions", List.of(suggestion)));
    }

    /** Several people write on one form: each change names the version it was made from. */
    private void replace(String person, String path, String part, Map<String, Object> body) {
        stage.replace(person, path + part, body, stage.get(person, path).etag());
    }

    private void guide() {
        stage.tell("李經理 publishes a guide entry from the retrospective");
        stage.act(
                LI,
                "/api/guide/entries",
                Map.of(
                        "title", "大型活動的人力缺口提前 15 天確認",
                        "text", "每個參與部門在活動前 15 天寫明缺多少人、缺哪些天；缺口寫進方案的風險預案。",
                        "types", List.of("PROJECT"),
                        "departments", List.of(SALES),
                        "sources", List.of(Map.of("number", number))));
        stage.act(LI, "/api/guide/publications", null);
    }
}
