package io.liaison.archive.support;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of the example: heads, liaisons, an administrator, an outsider. */
public final class DemoDirectory {

    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

    private DemoDirectory() {}

    public static void publish() {
        calendar("2024-06-10");
        department("HQ", "公司", "公司", "Company", null, "gm", "hq-liaison");
        marketingLiaison("wang");
        department("PRD", "產品部", "产品部", "Product", "HQ", "chen", "zhao");
        department("SLS", "銷售部", "销售部", "Sales", "HQ", "sales-director", "xiaoli");
        department("FIN", "財務部", "财务部", "Finance", "HQ", "finance-director", "finance-liaison");
        department("PMO", "項目管理辦公室", "项目管理办公室", "PMO", "HQ", "li", "pmo-liaison");
        Stream.of("gm", "hq-liaison").forEach(id -> person(id, id, "HQ", false));
        person("zhang", "張總監", "MKT", false);
        person("wang", "小王", "MKT", false);
        person("chen", "陳總監", "PRD", false);
        person("zhao", "趙經理", "PRD", false);
        person("sales-director", "銷售總監", "SLS", false);
        person("xiaoli", "小李", "SLS", false);
        person("finance-director", "財務總監", "FIN", false);
        person("finance-liaison", "財務對接人", "FIN", false);
        person("pmo-liaison", "專員", "PMO", false);
        person("li", "李經理", "PMO", true);
    }

    /** Makes somebody the liaison of marketing, whose head stays. */
    public static void marketingLiaison(String person) {
        department("MKT", "市場部", "市场部", "Marketing", "HQ", "zhang", person);
    }

    /** Lets somebody stand for a person. */
    public static void substitute(String person, String name, String department, String substitute) {
        Map<String, Object> data = personData(person, name, department, person.equals("li"));
        data.put(
                "substitutions",
                List.of(Map.of(
                        "substitute", substitute, "from", "2024-01-01T00:00:00Z", "until", "2034-01-01T00:00:00Z")));
        Events.publish("liaison.directory.person-changed.v1", "person:" + person, LONG_AGO, data);
    }

    public static void person(String id, String name, String department, boolean administrator) {
        Events.publish(
                "liaison.directory.person-changed.v1",
                "person:" + id,
                LONG_AGO,
                personData(id, name, department, administrator));
    }

    private static Map<String, Object> personData(String id, String name, String department, boolean administrator) {
        Map<String, Object> data = new HashMap<>();
        data.put("id", id);
        data.put("name", name);
        data.put("department", department);
        data.put("locale", "zh-Hant");
        data.put("zone", "Asia/Taipei");
        data.put("administrator", administrator);
        data.put("active", true);
        data.put("substitutions", List.of());
        return data;
    }

    private static void department(
            String code,
            String zhHant,
            String zhHans,
            String en,
            @Nullable String parent,
            String head,
            String liaison) {
        Map<String, Object> data = new HashMap<>();
        data.put("code", code);
        data.put("name", Map.of("zhHant", zhHant, "zhHans", zhHans, "en", en));
        if (parent != null) {
            data.put("parent", parent);
        }
        data.put("head", head);
        data.put("liaison", liaison);
        data.put("neutral", code.equals("PMO"));
        data.put("resourceKinds", List.of());
        Events.publish("liaison.directory.department-changed.v1", "department:" + code, LONG_AGO, data);
    }

    /** The working calendar with these holidays and no other. */
    public static void calendar(String... holidays) {
        Map<String, Object> data = Map.of(
                "zone", "Asia/Taipei",
                "hours", Map.of("from", "09:00", "until", "18:00"),
                "restDays", List.of("SATURDAY", "SUNDAY"),
                "holidays", List.of(holidays),
                "makeUpDays", List.of());
        Events.publish("liaison.directory.calendar-changed.v1", "calendar", LONG_AGO, data);
    }
}
