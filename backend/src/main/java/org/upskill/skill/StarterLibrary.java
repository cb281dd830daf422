package org.upskill.skill;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.upskill.shared.setting.Organisation.Language;
import org.upskill.shared.text.Kebab;

/**
 * The skills that come with the product, as they stand in {@code skill/starter-library-<language>.json}: the same in every language.
 *
 * @param version moves when a release brings other skills or better words
 */
record StarterLibrary(int version, List<Need> needs) {
    /** Under which drafts that were taken from it are known. */
    static final String SOURCE = "upskill-starter";

    /** Skills with one need in common. */
    record Need(String key, String name, List<Entry> skills) {}

    /**
     * One skill.
     *
     * @param key the external id of the draft that is made of it, in whatever language
     */
    record Entry(
            String key,
            String statement,
            String level1,
            String level2,
            String level3,
            String level4,
            String example,
            String counterExample) {}

    /** An entry with the name of its need. */
    record Found(Entry entry, String need) {
        Wording wording() {
            return new Wording(
                    need, entry.statement, entry.level1, entry.level2, entry.level3, entry.level4, entry.example, entry.counterExample);
        }
    }

    static StarterLibrary load(Language language) {
        try (var file = StarterLibrary.class.getResourceAsStream("/skill/starter-library-" + Kebab.of(language) + ".json")) {
            return new ObjectMapper().readValue(file, StarterLibrary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Found> find(String key) {
        return needs.stream()
                .flatMap(need -> need.skills().stream().map(entry -> new Found(entry, need.name())))
                .filter(found -> found.entry().key().equals(key))
                .findFirst();
    }
}
