package io.liaison.standalone.example;

import static io.liaison.standalone.example.Cast.LI;
import static io.liaison.standalone.example.Cast.MARKETING;
import static io.liaison.standalone.example.Cast.WANG;
import static io.liaison.standalone.example.Cast.ZHANG;

import io.liaison.standalone.http.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** 6 May: raised, signed, returned once, submitted and signed again, dispatched and confirmed (functional.md, sections 2 and 3). */
final class RaisingChapter {

    private final Stage stage;

    RaisingChapter(Stage stage) {
        this.stage = stage;
    }

    /** Plays the chapter and returns the id of the request. */
    String play() {
        stage.tell("小王 raises the request; the sales department is missing on the form");
        Answer draft = stage.act(WANG, "/api/requests", Papers.application(false));
        String id = draft.text("/id");
        String path = "/api/requests/" + id;
        attach(path, "618大促活動初步方案.pdf", "%PDF-1.4\n618\n%%EOF\n", "application/pdf");
        attach(path, "2023年618活動復盤報告.csv", "項目,數值\n訂單履約率,97%\n", "text/csv");
        submit(path);
        stage.tell("張總監 signs for the raising department");
        stage.act(ZHANG, path + "/signature", null);
        stage.tell("李經理 returns it: the sales department is to be added");
        stage.act(
                LI,
                path + "/return",
                Map.of(
                        "reason",
                        "涉及部門少了銷售部",
                        "fields",
                        List.of(Map.of("field", "departments", "reason", "加上銷售部與它的工作"))));
        stage.tell("小王 adds sales and submits again");
        Answer returned = stage.get(WANG, path);
        stage.replace(WANG, path + "/form", Papers.application(true), returned.etag());
        submit(path);
        stage.tell("張總監 signs again, for the form now asks sales as well");
        stage.act(ZHANG, path + "/signature", null);
        stage.tell("李經理 dispatches it to the marketing department, 張總監 confirms");
        stage.act(LI, path + "/dispatch", Map.of("leadDepartment", MARKETING));
        stage.act(ZHANG, path + "/confirmation", null);
        stage.settle();
        return id;
    }

    private void attach(String path, String name, String content, String mediaType) {
        String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        stage.upload(WANG, path + "/attachments" + query, content.getBytes(StandardCharsets.UTF_8), mediaType);
    }

    private void submit(String path) {
        List<Object> acknowledged = new ArrayList<>();
        for (JsonNode finding : stage.get(WANG, path).body().path("findings")) {
            if (!finding.path("blocking").asBoolean()) {
                acknowledged.add(Map.of(
                        "rule",
                        finding.path("rule").asString(),
                        "field",
                        finding.path("field").asString()));
            }
        }
        stage.act(WANG, path + "/submission", Map.of("acknowledgedFindings", acknowledged));
    }
}
