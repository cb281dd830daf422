package org.upskill.setting;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value for a setting, in the form that this setting has. */
record SettingInput(@NotNull @Schema(implementation = Object.class, required = true) Object value) {}
