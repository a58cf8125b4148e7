package io.liaison.request.directory.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.directory.application.ChangeLiaison;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The directory, open to everybody in it: the actor is asked for, so that nobody else is answered. */
@RestController
@RequestMapping("/api/directory")
class DirectoryController {

    private final DirectorySource directory;
    private final ChangeLiaison changing;

    DirectoryController(DirectorySource directory, ChangeLiaison changing) {
        this.directory = directory;
        this.changing = changing;
    }

    /** All departments on one page: an organisation has tens of them, and forms need them all. */
    @GetMapping("/departments")
    Page<DepartmentAnswer> departments(Actor actor) {
        return new Page<>(
                directory.current().departments().stream()
                        .map(DepartmentAnswer::of)
                        .toList(),
                null);
    }

    /** Those called by {@code id} on one page, without whom the directory does not know; else those looked for. */
    @GetMapping("/people")
    Page<PersonAnswer> people(
            Actor actor,
            @RequestParam(defaultValue = "") @Size(max = 100) List<@Size(max = 64) String> id,
            @RequestParam(required = false) @Nullable @Size(max = 32) String department,
            @RequestParam(required = false) @Nullable @Size(max = 100) String query,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return new PeopleSearch(id, department, query, active)
                .in(directory.current(), limit, Cursor.decode(cursor, 1))
                .map(PersonAnswer::of);
    }

    @PutMapping("/departments/{code}/liaison")
    Mono<DepartmentAnswer> changeLiaison(Actor actor, @PathVariable String code, @Valid @RequestBody LiaisonBody body) {
        return changing.change(actor, code, body.person()).then(Mono.fromSupplier(() -> department(code)));
    }

    private DepartmentAnswer department(String code) {
        return directory
                .current()
                .department(code)
                .map(DepartmentAnswer::of)
                .orElseThrow(() -> RuleViolation.notFound("department-unknown", code));
    }
}
