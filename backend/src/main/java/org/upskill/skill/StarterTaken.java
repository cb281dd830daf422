package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each key, in the order asked for. */
record StarterTaken(@NotNull List<Item> items) {

    /**
     * The skill that a key stands for now.
     *
     * @param created whether it was made just now; false where somebody has taken it before
     */
    @Schema(name = "StarterTakenItem")
    record Item(@NotNull String key, @NotNull UUID id, @NotNull int version, @NotNull boolean created) {
        static Item of(Skill skill, boolean created) {
            return new Item(skill.externalId(), skill.id(), skill.version(), created);
        }
    }
}
