package io.liaison.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class ProblemDocumentTest extends PlatformWebTest {

    @ParameterizedTest
    @CsvSource({
        "invalid,422,invalid,form-incomplete",
        "forbidden,403,forbidden,only-lead-head",
        "not-found,404,not-found,thing-not-found",
        "wrong-state,409,wrong-state,wrong-state-x",
        "conflict,409,conflict,already",
        "stale,412,stale,version-stale",
        "if-match,428,precondition-required,header-missing",
        "key,400,malformed,header-missing",
        "denied,403,forbidden,forbidden",
        "optimistic,412,stale,version-stale",
        "unreachable,503,unavailable,unavailable",
        "contended,503,unavailable,unavailable",
        "anything-else,500,internal,internal",
    })
    void shouldAnswerEveryFailureWithAProblemDocument(String failure, int status, String kind, String code) {
        web.get()
                .uri("/api/failures/" + failure)
                .header("X-Correlation-Id", "abc-1")
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("X-Correlation-Id", "abc-1")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:liaison:problem:" + kind)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.instance")
                .isEqualTo("/api/failures/" + failure)
                .jsonPath("$.correlationId")
                .isEqualTo("abc-1")
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).isNotBlank().doesNotContain("secret"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "en-GB,Only the lead's head zhang may do this (1234567).",
                "zh-TW,只有主責部門負責人 zhang 可以執行（1234567）。",
                "zh-Hant-HK,只有主責部門負責人 zhang 可以執行（1234567）。",
                "zh-CN,只有主责部门负责人 zhang 可以执行（1234567）。",
                "zh-Hans-TW,只有主责部门负责人 zhang 可以执行（1234567）。",
                "\"fr, en;q=0.5, zh;q=0.2\",Only the lead's head zhang may do this (1234567).",
                "fr,只有主責部門負責人 zhang 可以執行（1234567）。",
                "*,只有主責部門負責人 zhang 可以執行（1234567）。",
                "\"!!,;;q=x\",只有主責部門負責人 zhang 可以執行（1234567）。",
            })
    void shouldSpeakTheCallersLanguage(String language, String detail) {
        web.get()
                .uri("/api/failures/forbidden")
                .header("Accept-Language", language)
                .exchange()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo(detail);
    }

    @Test
    void shouldSpeakTraditionalChineseByDefault() {
        web.get()
                .uri("/api/failures/not-found")
                .exchange()
                .expectHeader()
                .valueEquals("Content-Language", "zh-Hant")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("找不到")
                .jsonPath("$.detail")
                .isEqualTo("沒有這項資料，或未對您開放。");
    }

    @Test
    void shouldNameTheFields() {
        web.get()
                .uri("/api/failures/invalid")
                .header("Accept-Language", "en")
                .exchange()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("asks[1].by")
                .jsonPath("$.errors[0].code")
                .isEqualTo("ask.by.late")
                .jsonPath("$.errors[0].message")
                .isEqualTo("After 2024-06-20");
    }

    @Test
    void shouldNameBrokenConstraints() {
        web.post()
                .uri("/api/things")
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                        {"name": "x", "parts": [{"label": "ok", "weight": 1}, {"label": " ", "weight": 10}], "title": "b"}
                        """)
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("validation")
                .jsonPath("$.errors[?(@.field == 'name')].message")
                .isEqualTo("The length must be from 2 to 1200.")
                .jsonPath("$.errors[?(@.field == 'parts[1].label')].code")
                .isEqualTo("not-blank")
                .jsonPath("$.errors[?(@.field == 'parts[1].weight')].message")
                .isEqualTo("Must be at most 9.")
                .jsonPath("$.errors[?(@.field == 'title')].code")
                .isEqualTo("title.only-a");
    }

    @Test
    void shouldTellHowLongToWaitForADatabaseThatIsAway() {
        web.get().uri("/api/failures/unreachable").exchange().expectHeader().valueEquals("Retry-After", "5");
    }

    @Test
    void shouldOmitNullsAndReadDates() {
        web.post()
                .uri("/api/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"name\": \"ab\", \"day\": \"2024-05-10\", \"parts\": [], \"unknown\": 1}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("{\"name\":\"ab\",\"day\":\"2024-05-10\",\"parts\":[]}");
    }

    @Test
    void shouldCallALostRaceForTheSameKeyAConflict() {
        web.post()
                .uri("/api/stored")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("one")
                .exchange()
                .expectStatus()
                .isOk();
        web.post()
                .uri("/api/stored")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("one")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("duplicate");
    }
}
