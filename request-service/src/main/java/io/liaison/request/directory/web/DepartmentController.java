package io.liaison.request.directory.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.request.directory.application.ChangeDepartments;
import io.liaison.request.directory.domain.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One department: read by everybody, changed by administrators. */
@RestController
@RequestMapping("/api/directory/departments")
class DepartmentController {

    private final DirectorySource directory;
    private final ChangeDepartments changing;
    private final DirectoryCalls calls;

    DepartmentController(DirectorySource directory, ChangeDepartments changing, DirectoryCalls calls) {
        this.directory = directory;
        this.changing = changing;
        this.calls = calls;
    }

    @GetMapping("/{code}")
    ResponseEntity<DepartmentAnswer> department(Actor actor, @PathVariable String code) {
        return answered(HttpStatus.OK, known(directory.current(), code));
    }

    @PostMapping
    Mono<ResponseEntity<DepartmentAnswer>> create(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody DepartmentBody body) {
        Department wanted = body.department();
        Mono<DepartmentAnswer> command =
                changing.create(actor, wanted).map(after -> DepartmentAnswer.of(known(after, wanted.code())));
        return calls.create(key, actor, "create-department", body, DepartmentAnswer.class, command)
                .map(made -> DirectoryCalls.tagged(HttpStatus.CREATED, Revision.of(wanted), made));
    }

    @PutMapping("/{code}")
    Mono<ResponseEntity<DepartmentAnswer>> change(
            Actor actor,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DepartmentBody body) {
        long revision = EntityVersion.required(ifMatch);
        return changing.change(actor, revision, body.department(code))
                .map(after -> answered(HttpStatus.OK, known(after, code)));
    }

    @DeleteMapping("/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable @Size(max = 32) String peopleTo) {
        return changing.remove(actor, code, peopleTo).then();
    }

    private static ResponseEntity<DepartmentAnswer> answered(HttpStatus status, Department department) {
        return DirectoryCalls.tagged(status, Revision.of(department), DepartmentAnswer.of(department));
    }

    private static Department known(Directory directory, String code) {
        return directory.department(code).orElseThrow(() -> RuleViolation.notFound("department-unknown", code));
    }
}
