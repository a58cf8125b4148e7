package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.request.directory.domain.DirectoryEdit;
import io.liaison.request.directory.domain.EntryFields;
import io.liaison.request.permission.domain.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A person chooses in which language and time zone pages and notices are (functional.md, section 1). It is their own
 * alone: a substitute chooses their own.
 */
@Component
public class ChangeOwnSettings {

    private final DirectoryEditing editing;

    ChangeOwnSettings(DirectoryEditing editing) {
        this.editing = editing;
    }

    /**
     * Changes them.
     *
     * @param locale BCP 47 tag of the language; absent to leave it as it is
     * @param zone time zone id; absent to leave it as it is
     */
    public Mono<Directory> change(Actor actor, @Nullable String locale, @Nullable String zone) {
        return editing.edit(before -> Right.CHANGE_OWN_SETTINGS.require(actor, before), before -> {
            Person known = ChangePeople.known(before, actor.person());
            Person wanted = known.in(locale == null ? known.locale() : locale, zone == null ? known.zone() : zone);
            EntryFields.requireSound(wanted);
            return DirectoryEdit.of(wanted);
        });
    }
}
