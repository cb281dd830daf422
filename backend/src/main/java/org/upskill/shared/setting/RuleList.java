package org.upskill.shared.setting;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules of a setting in the order in which they are applied and shown. */
@Schema(name = "RuleList")
public record RuleList(@NotNull @Size(max = 100) List<@NotNull @Valid Rule> rules) {

    /** The rules of a file among the resources, which holds a JSON array of them. */
    public static RuleList load(String resource) {
        try (var file = RuleList.class.getResourceAsStream(resource)) {
            return new RuleList(new ObjectMapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
