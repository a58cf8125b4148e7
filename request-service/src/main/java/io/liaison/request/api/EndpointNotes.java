package io.liaison.request.api;

import io.liaison.platform.openapi.CallNotes;
import io.liaison.request.api.Endpoint.OfAct;
import io.liaison.request.api.Endpoint.OfAuthor;
import io.liaison.request.api.Endpoint.OfOwner;
import io.liaison.request.api.Endpoint.OfRight;
import io.liaison.request.api.Endpoint.OfUpload;
import io.liaison.request.api.Endpoint.SeeingWith;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Permissions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in the description of each call what its row in {@link Endpoints} says: who may, when, and its status. */
@Component
class EndpointNotes implements CallNotes {

    @Override
    public Optional<CallNote> of(String method, String path) {
        return Endpoints.of(method, path)
                .map(endpoint -> new CallNote(need(endpoint), endpoint.success(), endpoint.orNothing()));
    }

    private static String need(Endpoint endpoint) {
        Endpoint.Need need = endpoint.need();
        if (need instanceof OfAct needed) {
            return "Act: %s. Role: %s. %s"
                    .formatted(needed.act().word(), Permissions.of(needed.act()).role(), open(needed.act()));
        }
        if (need instanceof OfUpload needed) {
            return "For the form: act %s, role %s. %s For a deliverable: the owner of its task. For a message: everybody who sees the request."
                    .formatted(needed.act().word(), Permissions.of(needed.act()).role(), open(needed.act()));
        }
        if (need instanceof OfAuthor needed) {
            return "For the author. " + open(needed.act());
        }
        if (need instanceof OfOwner needed) {
            return "Right: %s. For the owner.".formatted(needed.right().words());
        }
        if (need instanceof SeeingWith needed) {
            return "For everybody who sees the request and has the right: %s."
                    .formatted(needed.right().words());
        }
        return need instanceof OfRight needed
                ? "Right: %s. For: %s."
                        .formatted(needed.right().words(), needed.right().standing())
                : "For everybody who sees the request.";
    }

    private static String open(Act act) {
        return "Open in: %s.".formatted(Permissions.of(act).moves().keySet());
    }
}
