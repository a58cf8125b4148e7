package io.liaison.request.intake.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.calls.FindingAnswer;
import io.liaison.request.calls.FindingTexts;
import io.liaison.request.intake.application.CheckClarity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The clarity check while a form is being written; nothing is stored. */
@RestController
@RequestMapping("/api/requests")
class CheckController {

    private static final int MOST_FILES = 1_000;

    private final CheckClarity checking;
    private final FindingTexts texts;

    CheckController(CheckClarity checking, FindingTexts texts) {
        this.checking = checking;
        this.texts = texts;
    }

    /** What was found, in the order of the rules. */
    record CheckAnswer(List<FindingAnswer> findings) {}

    @PostMapping("/check")
    Mono<CheckAnswer> check(
            Actor actor,
            Locale language,
            @RequestParam(defaultValue = "0") @Min(0) @Max(MOST_FILES) int attachments,
            @Valid @RequestBody FormBody body) {
        return checking.form(actor, body.form(), attachments)
                .map(findings -> new CheckAnswer(texts.in(language, findings)));
    }
}
