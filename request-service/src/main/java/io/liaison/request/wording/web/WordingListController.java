package io.liaison.request.wording.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.calls.FindingTexts;
import io.liaison.request.intake.application.CheckClarity;
import io.liaison.request.wording.application.CurrentWording;
import io.liaison.request.wording.domain.WordingEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading the wording lists and trying them; nothing is changed by it. */
@RestController
@RequestMapping("/api/wording")
class WordingListController {

    private final CurrentWording current;
    private final CheckClarity checking;
    private final FindingTexts texts;

    WordingListController(CurrentWording current, CheckClarity checking, FindingTexts texts) {
        this.current = current;
        this.checking = checking;
        this.texts = texts;
    }

    @GetMapping("/terms")
    Page<TermAnswer> list(
            Actor actor,
            @Valid @ModelAttribute TermSearch search,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return Page.of(search.in(current.wording(), limit, Cursor.decode(cursor, 2)), limit, TermSearch::after)
                .map(TermAnswer::of);
    }

    @GetMapping("/terms/{term}")
    ResponseEntity<TermAnswer> show(Actor actor, @PathVariable String term) {
        WordingEntry entry = current.wording().known(term);
        return ResponseEntity.ok().eTag(EntityVersion.tag(entry.revision())).body(TermAnswer.of(entry));
    }

    /** What the check would say of a sentence. */
    @PostMapping("/trial")
    TrialAnswer trial(Actor actor, Locale language, @Valid @RequestBody TrialBody body) {
        String text = body.cleaned();
        return new TrialAnswer(text, texts.in(language, checking.text(text, body.asAsk())));
    }
}
