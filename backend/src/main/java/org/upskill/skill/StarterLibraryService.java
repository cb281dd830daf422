package org.upskill.skill;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.upskill.shared.persistence.RetryOnContention;
import org.upskill.shared.persistence.SearchIndex;
import org.upskill.shared.persistence.SourceKey;
import org.upskill.shared.problem.Problems;
import org.upskill.shared.setting.Organisation.Language;
import org.upskill.shared.text.Fold;

/** The use cases of beginning with skills that come with the product. */
@ApplicationScoped
@RetryOnContention
class StarterLibraryService {
    private final Map<Language, StarterLibrary> libraries =
            Arrays.stream(Language.values()).collect(toMap(language -> language, StarterLibrary::load));
    private final SkillRepository skills;
    private final FindingBook findings;
    private final SearchIndex search;

    StarterLibraryService(SkillRepository skills, FindingBook findings, SearchIndex search) {
        this.skills = skills;
        this.findings = findings;
        this.search = search;
    }

    @Transactional
    StarterLibraryView show(Language language) {
        var shown = language == null ? Language.EN : language;
        var taken = skills.ofSource(StarterLibrary.SOURCE).stream().collect(toMap(Skill::externalId, Skill::id));
        return StarterLibraryView.of(libraries.get(shown), shown, taken);
    }

    /** Makes a draft of each that was not taken yet. */
    @Transactional
    StarterTaken take(StarterTaking input) {
        var known = skills.ofSource(StarterLibrary.SOURCE).stream().collect(toMap(Skill::externalId, skill -> skill));
        var created = new ArrayList<Skill>();
        for (var at = 0; at < input.keys().size(); at++) {
            var key = input.keys().get(at);
            if (known.containsKey(key)) continue;
            var found = libraries.get(input.language()).find(key);
            if (found.isEmpty()) {
                throw Problems.invalid("/keys/" + at, "unknown-reference", "The starter library has no skill of this key.");
            }
            var skill = new Skill(SourceKey.of(StarterLibrary.SOURCE, key, key));
            skill.language = input.language();
            skill.word(found.get().wording());
            known.put(key, skill);
            created.add(skill);
        }
        skills.persist(created);
        skills.flush();
        search.put(Skill.KIND, created.stream().collect(toMap(Skill::id, skill -> Fold.words(skill.searchTexts()))));
        findings.refresh(created.stream().map(Skill::id).toList());
        return new StarterTaken(input.keys().stream().distinct().map(known::get)
                .map(skill -> StarterTaken.Item.of(skill, created.contains(skill)))
                .toList());
    }
}
