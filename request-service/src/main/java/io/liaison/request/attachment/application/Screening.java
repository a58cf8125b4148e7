package io.liaison.request.attachment.application;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.application.FileStore.ReceivedContent;
import io.liaison.request.attachment.application.VirusScan.Verdict;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets content pass that the scanner has nothing against. */
@Component
class Screening {

    private static final Logger log = LoggerFactory.getLogger(Screening.class);

    private final VirusScan scanner;
    private final FileStore files;

    Screening(VirusScan scanner, FileStore files) {
        this.scanner = scanner;
        this.files = files;
    }

    /** Completes where content may be kept, else fails with a violation of kind INVALID. */
    Mono<Void> pass(ReceivedContent received) {
        return scanner.scan(files.readReceived(received))
                .doOnNext(verdict -> require(verdict, received))
                .then();
    }

    private static void require(Verdict verdict, ReceivedContent received) {
        switch (verdict.kind()) {
            case CLEAN -> log.debug("{} is clean", received.sha256());
            case INFECTED -> {
                log.warn("Refused {} ({} bytes): {}", received.sha256(), received.size(), verdict.finding());
                throw refusal("file-infected", verdict);
            }
            case UNSCANNABLE -> throw refusal("file-unscannable", verdict);
        }
    }

    private static RuleViolation refusal(String code, Verdict verdict) {
        FieldViolation content = FieldViolation.of("content", code.replace('-', '.'), verdict.finding());
        return RuleViolation.invalid(code, List.of(content));
    }
}
