package org.upskill.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.upskill.shared.setting.Organisation.Language;

/** Which skills of the starter library to take, and in which language. */
record StarterTaking(
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 80) String> keys, @NotNull Language language) {}
