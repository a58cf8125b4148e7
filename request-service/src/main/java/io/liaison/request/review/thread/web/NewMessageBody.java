package io.liaison.request.review.thread.web;

import io.liaison.request.review.thread.domain.Message;
import io.liaison.request.review.thread.domain.Visibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody says about a request; to everybody who sees it, unless it is a note among administrators. */
record NewMessageBody(
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 64) String> mentions,
        @Nullable Visibility visibility) {

    Message.Wording wording() {
        return new MessageBody(text, mentions).wording();
    }

    Visibility audience() {
        return visibility == null ? Visibility.SHARED : visibility;
    }
}
