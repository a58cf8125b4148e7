package io.liaison.request.intake.web;

import io.liaison.request.calls.FormAnswer;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.rows.MergePatch;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an editor changed of form 1, as a JSON merge patch (RFC 7396): a member replaces the field of its name, null empties
 * it, and what is not named stays. Lists are replaced as a whole.
 */
@Component
class FormPatch {

    private final JsonMapper json;
    private final Validator validator;

    FormPatch(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The form with the changes.
     *
     * @throws ServerWebInputException where a changed field can't be read
     * @throws ConstraintViolationException where it breaks a constraint of {@link FormBody}
     */
    RequestForm applied(RequestForm current, Map<String, @Nullable Object> patch) {
        JsonNode form = json.valueToTree(FormAnswer.of(current));
        FormBody patched = read(MergePatch.apply(form, json.valueToTree(patch)));
        Set<ConstraintViolation<FormBody>> broken = validator.validate(patched);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return patched.form();
    }

    private FormBody read(JsonNode form) {
        try {
            return json.treeToValue(form, FormBody.class);
        } catch (JacksonException unreadable) {
            throw new ServerWebInputException("the patched form can't be read", null, unreadable);
        }
    }
}
