package io.liaison.request.rows;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.Particulars;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.ResourceParticulars;
import org.springframework.boot.jackson.JacksonMixin;

/** How stored forms say which of the particulars they have: by {@code of}, the name of the type of request. */
@JacksonMixin(Particulars.class)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ResourceParticulars.class, name = "RESOURCE"),
    @JsonSubTypes.Type(value = IssueParticulars.class, name = "ISSUE"),
    @JsonSubTypes.Type(value = ProcessParticulars.class, name = "PROCESS")
})
public abstract class ParticularsJson {

    private ParticularsJson() {}
}
