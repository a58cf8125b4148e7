package io.liaison.standalone.control;

import io.liaison.standalone.parts.Part;
import io.liaison.standalone.parts.Parts;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Ends and starts parts, to see what the others do meanwhile. */
@RestController
class PartsController {

    private final Parts parts;

    PartsController(Parts parts) {
        this.parts = parts;
    }

    record PartState(String name, boolean running) {}

    @GetMapping("/parts")
    List<PartState> all() {
        return Arrays.stream(Part.values()).map(this::state).toList();
    }

    /** As {@code kill -9} would. */
    @PostMapping("/parts/{name}/kill")
    PartState kill(@PathVariable String name) {
        Part part = part(name);
        parts.kill(part);
        return state(part);
    }

    @PostMapping("/parts/{name}/stop")
    PartState stop(@PathVariable String name) {
        Part part = part(name);
        parts.stop(part);
        return state(part);
    }

    /** Answers when the part is ready. */
    @PostMapping("/parts/{name}/start")
    PartState start(@PathVariable String name) {
        Part part = part(name);
        parts.start(part);
        parts.awaitReady(part);
        return state(part);
    }

    private PartState state(Part part) {
        return new PartState(part.id(), parts.isRunning(part));
    }

    private static Part part(String name) {
        return Part.named(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no part " + name));
    }
}
