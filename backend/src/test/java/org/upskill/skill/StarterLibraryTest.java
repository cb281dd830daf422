package org.upskill.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upskill.shared.setting.Organisation.Language;
import org.upskill.shared.text.Kebab;
import org.upskill.skill.lint.LintRules;
import org.upskill.skill.lint.Linter;

/** The delivered skills keep the rules that everybody else's are read by. */
class StarterLibraryTest {
    private static final Linter LINTER = new Linter(LintRules.load());

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesTheLinterWithoutAFinding(Language language) {
        for (var skill : skills(language)) assertThat(LINTER.lint(skill.statement(), Kebab.of(language))).as(skill.statement()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEverythingThatASkillCanSay(Language language) {
        for (var skill : skills(language)) {
            assertThat(texts(skill)).as(skill.key()).doesNotContainNull().allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThan(500));
            assertThat(new HashSet<>(texts(skill))).as(skill.key()).hasSize(7);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsTheSameSkillsInEveryLanguage(Language language) {
        var english = StarterLibrary.load(Language.EN);
        var library = StarterLibrary.load(language);

        assertThat(library.version()).isEqualTo(english.version());
        assertThat(library.needs()).extracting(StarterLibrary.Need::key).containsExactly(
                "task-fit", "inputs", "review", "flagging", "confidential", "disclosure");
        assertThat(library.needs()).allSatisfy(need -> assertThat(need.skills()).hasSize(3));
        assertThat(skills(language)).extracting(StarterLibrary.Entry::key)
                .containsExactlyElementsOf(skills(Language.EN).stream().map(StarterLibrary.Entry::key).toList())
                .doesNotHaveDuplicates();
    }

    private static List<StarterLibrary.Entry> skills(Language language) {
        return StarterLibrary.load(language).needs().stream().flatMap(need -> need.skills().stream()).toList();
    }

    private static List<String> texts(StarterLibrary.Entry skill) {
        return java.util.Arrays.asList(
                skill.statement(), skill.level1(), skill.level2(), skill.level3(), skill.level4(), skill.example(), skill.counterExample());
    }
}
