package org.upskill.skill;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.upskill.shared.setting.Organisation.Language;

/**
 * The skills that come with the product, in one language.
 *
 * @param version moves when a release brings other skills or better words
 */
@Schema(name = "StarterLibrary")
record StarterLibraryView(@NotNull int version, @NotNull Language language, @NotNull List<Need> needs) {

    /** Skills with one need in common. */
    @Schema(name = "StarterNeed")
    record Need(@NotNull String key, @NotNull String name, @NotNull List<StarterSkill> skills) {}

    /**
     * A skill to take.
     *
     * @param key     the same in every language
     * @param skillId the skill that was made of it; null while nobody has taken it
     */
    @Schema(name = "StarterSkill")
    record StarterSkill(
            @NotNull String key,
            @NotNull String statement,
            @NotNull String level1,
            @NotNull String level2,
            @NotNull String level3,
            @NotNull String level4,
            @NotNull String example,
            @NotNull String counterExample,
            @Schema(nullable = true) UUID skillId) {

        private static StarterSkill of(StarterLibrary.Entry entry, UUID skillId) {
            return new StarterSkill(
                    entry.key(),
                    entry.statement(),
                    entry.level1(),
                    entry.level2(),
                    entry.level3(),
                    entry.level4(),
                    entry.example(),
                    entry.counterExample(),
                    skillId);
        }
    }

    static StarterLibraryView of(StarterLibrary library, Language language, Map<String, UUID> taken) {
        var needs = library.needs().stream()
                .map(need -> new Need(
                        need.key(),
                        need.name(),
                        need.skills().stream().map(entry -> StarterSkill.of(entry, taken.get(entry.key()))).toList()))
                .toList();
        return new StarterLibraryView(library.version(), language, needs);
    }
}
